package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Summary;
import shopping.festival.scenario.Fault;
import shopping.festival.view.text.Markdown;
import shopping.festival.view.text.People;

/** {@code summary.md}: what a run gave, in Markdown, for the page of a pipeline's job. */
final class JobSummary {
    private final List<String> lines = new ArrayList<>();

    private JobSummary() {}

    static void write(Path file, FestivalResult result, List<Fault> faults) throws IOException {
        Files.writeString(file, text(result, faults));
    }

    /** @param names of the replications */
    static void write(Path file, List<String> names, List<FestivalResult> results, List<Fault> faults)
            throws IOException {
        Files.writeString(file, text(names, results, faults));
    }

    static String text(FestivalResult r, List<Fault> faults) {
        JobSummary summary = new JobSummary();
        summary.title(
                r,
                r.proof().thresholds().isEmpty()
                        ? "run"
                        : ThresholdLines.count(r.proof().thresholds()).toLowerCase(Locale.ROOT));
        if (!r.proof().thresholds().isEmpty()) {
            summary.row("threshold", "", "broke at", "what it was");
            summary.row("---", "---", "---", "---");
            r.proof()
                    .thresholds()
                    .forEach(v -> summary.row(
                            Markdown.code(v.text()),
                            v.ok() ? "held" : "**broken**",
                            at(v),
                            Markdown.plain(v.reason())));
            summary.line("");
        }
        Closing.sentences(r).forEach(sentence -> summary.line(Markdown.plain(sentence), ""));
        summary.faults(faults);
        summary.line("All " + r.proof().audit().laws().size() + " laws of the audit held. Digest "
                + Markdown.code(r.head().digest()) + ", seed " + r.head().seed() + ", scale "
                + People.plain(r.head().scale()) + ", festival "
                + Markdown.plain(r.head().version()) + ".");
        return summary.text();
    }

    static String text(List<String> names, List<FestivalResult> results, List<Fault> faults) {
        JobSummary summary = new JobSummary();
        FestivalResult first = results.get(0);
        List<String> told = ThresholdLines.of(names, results);
        String kept = told.isEmpty() ? "" : told.get(0).substring(0, told.get(0).length() - 1) + ", ";
        summary.title(first, kept + results.size() + " replications");
        if (!first.proof().thresholds().isEmpty()) {
            summary.row("threshold", "held in", "first broken in", "broke at", "what it was");
            summary.row("---", "---", "---", "---", "---");
            for (int t = 0; t < first.proof().thresholds().size(); t++) {
                ThresholdLines.Tally tally = ThresholdLines.Tally.of(t, results);
                int broken = tally.firstBroken();
                Verdict shown =
                        results.get(Math.max(0, broken)).proof().thresholds().get(t);
                summary.row(
                        Markdown.code(shown.text()),
                        tally.held() + " of " + results.size(),
                        broken < 0 ? "" : names.get(broken),
                        at(shown),
                        Markdown.plain(shown.reason()));
            }
            summary.line("");
        }
        summary.faults(faults);
        summary.row("rate", RateLines.RATIO_OF_MEANS, RateLines.MEAN_OF_RATES);
        summary.row("---", "---", "---");
        RateLines.of(Summary.of(results))
                .forEach(rate -> summary.row(rate.name(), rate.ratioOfMeans(), rate.meanOfRates()));
        summary.line("");
        summary.row("replication", "orders paid", "GMV", "digest");
        summary.row("---", "---", "---", "---");
        for (int r = 0; r < results.size(); r++) {
            FestivalResult one = results.get(r);
            summary.row(
                    names.get(r),
                    People.count(one.counts().ordersPaidInDay() / one.head().scale()),
                    People.money(one.trade().gmvFen() / one.head().scale()),
                    Markdown.code(one.head().digest()));
        }
        return summary.text();
    }

    /** Every one of them: a job's page has room. */
    private void faults(List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        row("fault", "what");
        row("---", "---");
        faults.forEach(f -> row(Markdown.code(f.name()), Markdown.plain(FaultText.of(f))));
        line("");
    }

    private void title(FestivalResult r, String what) {
        line("## festival " + Markdown.plain(r.head().scenario()) + ": " + what, "");
    }

    private void line(String... more) {
        lines.addAll(List.of(more));
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String at(Verdict v) {
        return v.brokeAt() == null ? "" : People.clock(v.brokeAt());
    }
}
