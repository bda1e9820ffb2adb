package shopping.festival.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.ScenarioInput;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.checkpoint.Resumable;
import shopping.festival.study.run.checkpoint.RunAsked;

/** A run that goes on from a snapshot: what is played is read again, and must be what it was. */
public final class ResumedRun {
    private final Resumable from;
    private final RunAsked.How how;
    private final Experiment experiment;
    private final Baseline baseline;

    /** @param how it is played from now on */
    public ResumedRun(Resumable from, RunAsked.How how, Console console) {
        this.from = from;
        this.how = how;
        this.experiment = experiment(from);
        this.baseline = baseline(how, console);
    }

    private static Experiment experiment(Resumable from) {
        RunAsked.What what = from.asked().what();
        // A scenario without a name has that of its file.
        ScenarioInput text = new ScenarioInput(
                from.scenarioFile().resolveSibling(what.scenario() + ".conf"), Optional.of(from.scenario()), List.of());
        Scenario scenario = new ScenarioSource(text, List.of(), what.without()).load();
        return new Experiment(
                scenario,
                what.seed(),
                what.scale(),
                CheckedScenario.thresholds(scenario, what.thresholds(), "--threshold"));
    }

    /** The run ends without what stood behind it, if that has gone meanwhile. */
    private static Baseline baseline(RunAsked.How how, Console console) {
        String folder = how.baseline();
        if (folder == null) {
            return Baseline.NONE;
        }
        try {
            return BaselineReader.read("--baseline", Path.of(folder));
        } catch (Mistakes e) {
            e.lines().forEach(console.err()::println);
            return Baseline.NONE;
        }
    }

    /** @return the exit code */
    public int run(Session session, RunOptions options, RunNodes nodes, Following following) throws IOException {
        ScenarioSource source = new ScenarioSource(
                ScenarioInput.of(from.scenarioFile()),
                List.of(),
                from.asked().what().without());
        RunOrder order = new RunOrder(experiment, source, how.metrics(), baseline, session);
        try (RunLog log = RunLog.goOn(from);
                RunCheckpoints kept = RunCheckpoints.goOn(from, how, session)) {
            return new SingleRun(order, log, kept, options, nodes, following).run();
        }
    }
}
