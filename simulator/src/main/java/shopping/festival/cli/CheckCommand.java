package shopping.festival.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.text.OneLine;
import shopping.festival.result.measurable.Measurables;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.check.CheckReport;
import shopping.festival.study.export.SizeEstimate;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.ExitCode;
import shopping.festival.study.run.Experiment;

/** {@code festival check}: every error of a scenario, or "ok" and what running it would cost. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists every error of a scenario, or says ok and what a run would cost.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private EngineOptions how;

    @Option(names = "--measures", description = "List what thresholds of the scenario can be about, a line each.")
    private boolean measures;

    @Option(names = "--export", description = "Also say how large the tables of festival export would be.")
    private boolean export;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario scenario = what.source().load();
        if (measures) {
            Measurables.of(scenario).gauges().names().stream().map(OneLine::of).forEach(console.out()::println);
            return ExitCode.FINE;
        }
        Experiment experiment = new Experiment(scenario, what.seedFor(scenario), what.scale(), List.of());
        new CheckReport(console.out()::println).tell(what.source().input().file(), experiment, how.forOneRun());
        if (export) {
            console.out().println(SizeEstimate.of(experiment).line());
        }
        return ExitCode.FINE;
    }
}
