package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.FestivalResult;
import shopping.festival.view.text.People;

/** Thresholds as the terminal tells of them: how many held, then each that broke, when and why. */
final class ThresholdLines {
    private ThresholdLines() {}

    /** No line where nothing had to be kept. */
    static List<String> of(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(count(verdicts) + "."),
                        verdicts.stream().filter(v -> !v.ok()).map(v -> broken(v) + "."))
                .toList();
    }

    /** {@code 2 of 3 thresholds held}. */
    static String count(List<Verdict> verdicts) {
        long held = verdicts.stream().filter(Verdict::ok).count();
        if (verdicts.size() == 1) {
            return held == 1 ? "The threshold held" : "The threshold did not hold";
        }
        return (held == verdicts.size() ? "All " : held + " of ") + verdicts.size() + " thresholds held";
    }

    private static String broken(Verdict v) {
        return "Threshold broken" + (v.brokeAt() == null ? "" : " at " + People.clock(v.brokeAt())) + ": " + v.text()
                + ": " + v.reason();
    }

    /** Over several replications: each threshold that broke in some, and the first of them. */
    static List<String> of(List<String> names, List<FestivalResult> results) {
        List<String> lines = new ArrayList<>();
        List<Verdict> all = results.get(0).proof().thresholds();
        int kept = 0;
        for (int t = 0; t < all.size(); t++) {
            Tally tally = Tally.of(t, results);
            if (tally.firstBroken() < 0) {
                kept++;
                continue;
            }
            lines.add(
                    broken(results.get(tally.firstBroken()).proof().thresholds().get(t)) + " ("
                            + names.get(tally.firstBroken()) + "; held in " + tally.held() + " of " + results.size()
                            + " replications).");
        }
        if (!all.isEmpty()) {
            lines.add(
                    0,
                    kept + " of " + all.size() + (all.size() == 1 ? " threshold" : " thresholds")
                            + " held in all replications.");
        }
        return lines;
    }

    /**
     * One threshold over several replications.
     *
     * @param firstBroken the first replication that broke it, from 0 on; -1 for none
     */
    record Tally(int held, int firstBroken) {
        static Tally of(int threshold, List<FestivalResult> results) {
            int held = 0;
            int first = -1;
            for (int r = 0; r < results.size(); r++) {
                boolean ok = results.get(r).proof().thresholds().get(threshold).ok();
                held += ok ? 1 : 0;
                first = first < 0 && !ok ? r : first;
            }
            return new Tally(held, first);
        }
    }
}
