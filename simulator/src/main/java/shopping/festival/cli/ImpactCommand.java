package shopping.festival.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.impact.ImpactOrder;
import shopping.festival.study.impact.ImpactRun;
import shopping.festival.study.run.Experiment;

/** {@code festival impact}: what the faults of a scenario cost. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Plays a scenario with none of its faults, with all and with all but each, under the same luck, and"
                        + " tells what each of them cost and when it was over.")
final class ImpactCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private WithoutOption without;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Values.Count.class,
            description = "N times, each with its own chance, for intervals.")
    private @Nullable Integer replications;

    @Mixin
    private EngineOptions how;

    @Mixin
    private OutOption out;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the sentences, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (how.wantsActors()) {
            throw Mistakes.of("--driver (actors) is not for impacts, which play one festival a core. Leave it out.");
        }
        ScenarioSource source = without.of(what);
        Scenario scenario = source.load();
        Experiment experiment = Experiment.of(scenario, what.scale()).withSeed(what.seedFor(scenario));
        return new FolderWork(console, quiet, debug, out.patience())
                .into(
                        () -> open(experiment),
                        new Problems(),
                        session -> new ImpactRun(
                                        new ImpactOrder(
                                                experiment,
                                                source,
                                                replications == null ? 0 : replications,
                                                how.threads(),
                                                session),
                                        how.forOneOfMany())
                                .run());
    }

    private RunFolder open(Experiment experiment) {
        return out.open(experiment.scenario().name() + "-impact-" + experiment.seed());
    }
}
