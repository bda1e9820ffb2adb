package shopping.festival.study.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shopping.festival.study.replay.play.Played;
import shopping.festival.study.replay.timetable.Stretch;
import shopping.festival.study.replay.verdict.Finding;
import shopping.festival.study.replay.verdict.Spread;
import shopping.festival.study.replay.verdict.StepFigures;
import shopping.festival.study.replay.verdict.Verdict;
import shopping.festival.view.text.People;

/** What a replay is told as. */
final class ReplayWords {
    private static final double SECOND_NANOS = 1e9;
    private static final int EXAMPLES = 3;

    private final ReplayOrder order;
    private final Played played;
    private final Verdict verdict;

    ReplayWords(ReplayOrder order, Played played, Verdict verdict) {
        this.order = order;
        this.played = played;
        this.verdict = verdict;
    }

    /** The finding in a sentence. */
    String headline() {
        return switch (verdict.ruling()) {
            case BROKEN -> broken();
            case CLEAN ->
                "Clean: " + sold()
                        + ", none was oversold, no key made two orders and no order was lost. Requests met at"
                        + " the last unit of " + exact(verdict.contended()) + " of them.";
            case NOT_CONCLUSIVE -> "Not conclusive: " + String.join("; ", verdict.reasons()) + ".";
        };
    }

    private String broken() {
        Finding.Kind kind = inHeadline();
        List<Finding> all = verdict.findings(kind);
        if (kind != Finding.Kind.OVERSOLD) {
            return "Broken: " + kind.rule() + ", " + times(all.size()) + ". "
                    + all.get(0).sentence() + ".";
        }
        long units = all.stream().mapToLong(Finding::units).sum();
        return "Oversold: " + exact(units) + (units == 1 ? " unit of " : " units of ") + skus(all.size()) + ". "
                + (all.size() > 1 ? "The worst is " : "")
                + verdict.worst().orElseThrow().sentence() + ".";
    }

    /** What was broken that the headline tells of, if anything was: an oversell before all else. */
    private Finding.Kind inHeadline() {
        return verdict.worst().isPresent() || verdict.findings().isEmpty()
                ? Finding.Kind.OVERSOLD
                : verdict.findings().get(0).kind();
    }

    private String sold() {
        return exact(verdict.skus().size()) + " SKUs were ordered, " + exact(verdict.soldOut())
                + " came to their last unit";
    }

    private static String skus(int n) {
        return exact(n) + (n == 1 ? " SKU" : " SKUs");
    }

    private static String times(int n) {
        return n == 1 ? "once" : exact(n) + " times";
    }

    /** Everything that a terminal is told. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(what());
        lines.add(headline());
        verdict.worst().ifPresent(finding -> lines.addAll(pair(finding)));
        Finding.Kind inHeadline = inHeadline();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> all = verdict.findings(kind);
            if (!all.isEmpty() && kind != inHeadline) {
                lines.add(People.upper(kind.rule()) + ", " + times(all.size()) + ": "
                        + String.join(
                                "; ",
                                all.stream()
                                        .limit(EXAMPLES)
                                        .map(Finding::sentence)
                                        .toList())
                        + ".");
            }
        }
        besides().ifPresent(lines::add);
        doubt(lines);
        verdict.steps().forEach(step -> lines.add(step(step)));
        return lines;
    }

    /** What else the replay could not show, of a shop that was found out all the same. */
    Optional<String> besides() {
        return verdict.ruling() == Verdict.Ruling.BROKEN && !verdict.reasons().isEmpty()
                ? Optional.of("Besides: " + String.join("; ", verdict.reasons()) + ".")
                : Optional.empty();
    }

    /** What was replayed. */
    String what() {
        Stretch stretch = order.stretch();
        long requests =
                verdict.steps().stream().mapToLong(s -> s.lateness().requests()).sum();
        return order.experiment().scenario().name() + ", " + clock(stretch.fromMicros()) + " to "
                + clock(stretch.toMicros()) + ", scale "
                + People.plain(order.experiment().scale()) + ", seed "
                + order.experiment().seed()
                + (stretch.speed() == 1 ? "" : ", " + People.plain(stretch.speed()) + " times as fast")
                + ", against " + order.target().name() + ": "
                + exact(played.purchases().size()) + " purchases, "
                + exact(requests) + " requests in "
                + People.span(played.generator().nanos() / SECOND_NANOS) + ".";
    }

    private void doubt(List<String> lines) {
        Verdict.Doubt doubt = verdict.doubt();
        if (doubt.purchases() > 0) {
            lines.add(exact(doubt.purchases()) + " purchases ended without an answer: the shop's books say that "
                    + exact(doubt.foundSold()) + " were sold, " + exact(doubt.foundNot())
                    + " were not, and nothing of " + exact(doubt.unresolved()) + ".");
        }
        played.refusedValues()
                .forEach((why, n) ->
                        lines.add("Not sent, " + times((int) Math.min(n, Integer.MAX_VALUE)) + ": " + why + "."));
    }

    /** Beside every latency stands how late its requests were sent: without that it would say nothing. */
    private static String step(StepFigures step) {
        List<String> answers = new ArrayList<>();
        step.answers().forEach((answer, n) -> answers.add(exact(n) + " × " + answer));
        return step.step() + ": " + String.join(", ", answers) + "; answered " + within(step.latency()) + "; sent "
                + within(step.lateness()) + " of their instant.";
    }

    private static String within(Spread spread) {
        return "within " + millis(spread.p50()) + " (p50), " + millis(spread.p99()) + " (p99), " + millis(spread.max())
                + " (most)";
    }

    /** The two requests that took the last unit. */
    List<String> pair(Finding finding) {
        return finding.requests().stream().map(this::proof).toList();
    }

    private String proof(Finding.Proof p) {
        return String.format(
                Locale.ROOT,
                "  %s  key %s: sent %s, answered %s (%d)",
                p.request(),
                p.key(),
                instant(p.sentSeconds()),
                instant(p.answeredSeconds()),
                p.status());
    }

    /** As the festival's clock shows it, to the millisecond. */
    String instant(double seconds) {
        long micros = order.stretch().microsAt((long) (seconds * SECOND_NANOS));
        return clock(micros) + String.format(Locale.ROOT, ".%03d", micros / 1_000 % 1_000);
    }

    private static String clock(long micros) {
        long seconds = micros / 1_000_000;
        return People.clock(seconds);
    }

    /** A count, to the last one. */
    static String exact(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%.0f ms", millis);
    }
}
