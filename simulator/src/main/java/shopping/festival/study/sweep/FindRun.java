package shopping.festival.study.sweep;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.CommonLuck;

/** Where between two values of a key a threshold begins to hold, or ceases to: by halving. */
public final class FindRun {
    static final String JSON = "find.json";
    /** As near as the border is told. */
    private static final double PRECISION = 0.01;

    private static final int DIGITS = 4;

    /** One value that was tried. */
    record Tried(String value, boolean ok, List<Verdict> verdicts) {}

    /** {@code find.json}: the last value that holds, and the next that does not. */
    record Found(
            int schema,
            String version,
            String scenario,
            long seed,
            double scale,
            int replications,
            String key,
            String threshold,
            String holds,
            String breaks,
            List<Tried> tried) {}

    private final SweepOrder order;
    private final SweepQuestion asked;
    private final SweepScenarios scenarios;
    private final Session session;
    private final CommonLuck luck;
    private final Axis axis;
    private final List<Threshold> threshold;
    private final List<Tried> tried = new ArrayList<>();

    /** @param options of each run */
    public FindRun(SweepOrder order, SweepQuestion asked, SweepScenarios scenarios, RunOptions options) {
        this.order = order;
        this.asked = asked;
        this.scenarios = scenarios;
        this.session = order.session();
        this.luck = new CommonLuck(session, asked.replications(), order.threads(), options);
        this.axis = axis(asked);
        this.threshold = CheckedScenario.thresholds(
                scenarios.first(), List.of(asked.find().orElseThrow()), SweepQuestion.FIND);
    }

    private static Axis axis(SweepQuestion asked) {
        Axis axis = asked.axes().get(0);
        if (asked.axes().size() > 1 || axis.values().size() != 2 || !axis.isNumeric()) {
            throw Mistakes.of(SweepQuestion.FIND + " looks between two numbers of one key. Write such as "
                    + "payment.capacity=60000,120000.");
        }
        return axis;
    }

    /** @return the exit code */
    public int run() throws IOException {
        Tried one = attempt(axis.values().get(0));
        Tried other = attempt(axis.values().get(1));
        if (one.ok() == other.ok()) {
            session.tell(last().text() + (one.ok() ? " holds" : " breaks") + " at both " + axis.override(one.value())
                    + " and " + axis.override(other.value()) + ": there is no border between them. Take values further"
                    + " apart.");
            return ExitCode.INCONCLUSIVE;
        }
        Tried good = one.ok() ? one : other;
        Tried bad = one.ok() ? other : one;
        while (!isNear(number(good), number(bad))) {
            String middle = text((number(good) + number(bad)) / 2);
            if (middle.equals(good.value()) || middle.equals(bad.value())) {
                break;
            }
            Tried next = attempt(middle);
            good = next.ok() ? next : good;
            bad = next.ok() ? bad : next;
        }
        Path where = write(good, bad);
        session.tell("The " + (number(good) > number(bad) ? "smallest" : "largest") + " " + axis.key() + " at which "
                + last().text() + " holds is " + good.value() + "; at " + bad.value() + " it breaks: "
                + bad.verdicts().stream()
                        .filter(v -> !v.ok())
                        .findFirst()
                        .map(Verdict::reason)
                        .orElse("") + ".");
        session.tell("Results are in " + where + ".");
        return ExitCode.FINE;
    }

    private Path write(Tried good, Tried bad) throws IOException {
        ResultFile.write(
                session.folder().resolve(JSON),
                new Found(
                        1,
                        Program.version(),
                        scenarios.first().name(),
                        order.seed(),
                        order.scale(),
                        asked.runs(),
                        axis.key(),
                        last().text(),
                        good.value(),
                        bad.value(),
                        List.copyOf(tried)));
        return session.keep();
    }

    /** The one that was asked for; the scenario's own stand before it. */
    private Threshold last() {
        return threshold.get(threshold.size() - 1);
    }

    /** It holds where it does in every replication. */
    private Tried attempt(String value) {
        Scenario scenario = scenarios.at(new Point(List.of(value)));
        List<Verdict> verdicts = luck
                .play(
                        List.of(order.experiment(scenario, List.of(last()))),
                        run -> run.result().proof().thresholds().get(0))
                .stream()
                .map(points -> points.get(0))
                .toList();
        Tried result = new Tried(value, verdicts.stream().allMatch(Verdict::ok), verdicts);
        tried.add(result);
        session.say(axis.override(value) + ": " + (result.ok() ? "holds" : "breaks"));
        return result;
    }

    private static double number(Tried tried) {
        return Axis.number(tried.value()).orElseThrow();
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= PRECISION * Math.max(Math.abs(a), Math.abs(b));
    }

    /** In as many digits as the border is told in, with the unit of the ends. */
    private String text(double number) {
        return new BigDecimal(number)
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toPlainString()
                + Axis.unit(axis.values().get(0));
    }
}
