package shopping.festival.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Proportion;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.IdleKey;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.CommonLuck;
import shopping.festival.view.text.People;

/** Where between two values of a key a threshold begins to hold, or ceases to: by halving. */
public final class FindRun {
    static final String JSON = "find.json";
    /** As near as the border is told. */
    private static final double PRECISION = 0.01;

    /**
     * One value that was tried.
     *
     * @param ok whether it held in every replication
     * @param heldShare the part of all days in which it would hold, with its interval
     */
    record Tried(String value, boolean ok, Estimate heldShare, List<Verdict> verdicts) {
        static Tried of(String value, List<Verdict> verdicts) {
            long held = verdicts.stream().filter(Verdict::ok).count();
            return new Tried(
                    value, held == verdicts.size(), Proportion.of(verdicts.size(), held, Looks.CONFIDENCE), verdicts);
        }
    }

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
    private final NumberedValues numbers;
    private final List<Threshold> threshold;
    private final List<Tried> tried = new ArrayList<>();

    /** @param options of each run */
    public FindRun(SweepOrder order, SweepQuestion asked, SweepScenarios scenarios, RunOptions options) {
        this.order = order;
        this.asked = asked;
        this.scenarios = scenarios;
        this.session = order.session();
        this.luck = new CommonLuck(session, asked.replications(), order.threads(), options);
        this.axis = asked.axes().get(0);
        this.numbers = numbers(asked);
        this.threshold = CheckedScenario.thresholds(
                scenarios.first(), List.of(asked.find().orElseThrow()), SweepQuestion.FIND);
    }

    private static NumberedValues numbers(SweepQuestion asked) {
        Axis axis = asked.axes().get(0);
        Optional<NumberedValues> numbers = axis.numbers();
        if (asked.axes().size() > 1 || axis.values().size() != 2 || numbers.isEmpty()) {
            throw Mistakes.of(SweepQuestion.FIND + " looks between two numbers of one key. Write such as "
                    + "payment.capacity=60000,120000.");
        }
        return numbers.get();
    }

    /** @return the exit code */
    public int run() throws IOException {
        IdleKey.notes(scenarios.all()).forEach(session::say);
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
            String middle = numbers.with((number(good) + number(bad)) / 2);
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
        session.tell(howSure(good, bad));
        session.tell("Results are in " + where + ".");
        return ExitCode.FINE;
    }

    private static String howSure(Tried good, Tried bad) {
        int n = good.verdicts().size();
        if (n == 1) {
            return "That is one day's luck: " + OptionNames.REPLICATIONS
                    + " N tries each value under N, and says how sure it" + " is.";
        }
        Estimate held = good.heldShare();
        long heldBad = bad.verdicts().stream().filter(Verdict::ok).count();
        return "At " + good.value() + " it held in all " + n + " replications, which makes 95 % sure that it holds on "
                + People.percent(held.least()) + " of such days or more; at " + bad.value() + " in " + heldBad + " of "
                + n + ".";
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
        Tried result = Tried.of(value, verdicts);
        tried.add(result);
        session.say(axis.override(value) + ": "
                + (result.ok()
                        ? "holds"
                        : verdicts.size() == 1
                                ? "breaks"
                                : "breaks in "
                                        + verdicts.stream().filter(v -> !v.ok()).count() + " of " + verdicts.size()));
        return result;
    }

    private double number(Tried tried) {
        return numbers.number(tried.value());
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= PRECISION * Math.max(Math.abs(a), Math.abs(b));
    }
}
