package shopping.festival.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.run.Baseline;
import shopping.festival.study.run.BaselineReader;
import shopping.festival.study.run.Experiment;
import shopping.festival.study.run.ReplicatedRun;
import shopping.festival.study.run.RunCheckpoints;
import shopping.festival.study.run.RunLog;
import shopping.festival.study.run.RunNodes;
import shopping.festival.study.run.RunOrder;
import shopping.festival.study.run.SingleRun;
import shopping.festival.study.run.checkpoint.ResultPlace;
import shopping.festival.study.run.checkpoint.RunAsked;

/** {@code festival run}: one festival, or several replications of it, into one folder. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs a festival and writes what happened into a folder.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private WithoutOption without;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = Values.Count.class,
            description = "Run N times, each with its own chance, and sum up; one replication a core.")
    private @Nullable Integer replications;

    @Mixin
    private ThresholdOptions keep;

    @Option(
            names = "--metrics",
            paramLabel = "on|off",
            defaultValue = "on",
            converter = Values.OnOff.class,
            description = "A line on how the engine fared, and junit.xml and summary.md for a pipeline. Default: on.")
    private Values.Switch metrics;

    @Mixin
    private EngineOptions how;

    @Mixin
    private ForceOption force;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the results. Default: runs/<scenario>-<seed>-<first free number>.")
    private @Nullable Path out;

    @Option(
            names = "--baseline",
            paramLabel = "DIR",
            description = "The folder of an earlier run, drawn in grey behind this one on its page.")
    private @Nullable Path baseline;

    @Mixin
    private EventsOption events;

    @Mixin
    private CheckpointOptions checkpoint;

    @Mixin
    private NodesOptions nodes;

    @Mixin
    private FollowOptions follow;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the closing sentences, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (replications != null && how.wantsActors()) {
            throw Mistakes.of("--replications run one a core on the inline driver; leave out --driver actors.");
        }
        if (replications != null && events.isWanted()) {
            throw Mistakes.of("--events is the log of one run; leave out --replications.");
        }
        if (replications != null && baseline != null && nodes.isAsked()) {
            throw Mistakes.of("--baseline is drawn by one process alone; leave out --nodes.");
        }
        follow.check(replications != null, nodes.isAsked());
        nodes.check(how.isInline() && replications == null, events.isWanted());
        ScenarioSource source = without.of(what);
        Scenario scenario = source.load();
        Experiment experiment = new Experiment(scenario, what.seedFor(scenario), what.scale(), keep.with(scenario));
        String name = scenario.name() + "-" + experiment.seed();
        ResultPlace place = OutFolder.place(out, force, name);
        checkpoint.check(replications != null, nodes.isAsked(), events, place);
        RunNodes others = nodes.nodes(how.partitionsAsked());
        Baseline behind = baseline == null ? Baseline.NONE : BaselineReader.read("--baseline", baseline);
        return new FolderWork(console, quiet, debug, force.patience())
                .into(() -> OutFolder.open(out, force, name), new Problems(), session -> {
                    RunOrder order = new RunOrder(experiment, source, metrics == Values.Switch.ON, behind, session);
                    if (replications != null) {
                        return new ReplicatedRun(order, replications, how.threads(), how.forOneOfMany(), others).run();
                    }
                    try (RunLog log = events.open();
                            RunCheckpoints kept = nodes.isAsked()
                                    ? checkpoint.openAnyhow(order, how(place))
                                    : checkpoint.open(order, how(place))) {
                        session.ctrlC().guards(log::close);
                        return new SingleRun(order, log, kept, how.forOneRun(), others, follow.following()).run();
                    }
                });
    }

    /** What who goes on with the run need not say again. */
    private RunAsked.How how(ResultPlace place) {
        return new RunAsked.How(
                metrics == Values.Switch.ON,
                baseline == null ? null : baseline.toAbsolutePath().normalize().toString(),
                quiet,
                checkpoint.everyMillis(),
                place,
                how.asked());
    }
}
