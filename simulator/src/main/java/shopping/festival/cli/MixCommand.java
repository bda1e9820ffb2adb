package shopping.festival.cli;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shopping.festival.base.problems.Problems;
import shopping.festival.result.RunFolder;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.mix.CommandTyped;
import shopping.festival.study.mix.MixOrder;
import shopping.festival.study.mix.MixQuestion;
import shopping.festival.study.mix.MixRun;
import shopping.festival.study.mix.MixScenarios;
import shopping.festival.study.run.RunNodes;

/** {@code festival mix}: one festival under several shares of foreign brands, and how sure the differences are. */
@Command(
        name = "mix",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Sweeps over the share of foreign brands and writes what that does into a folder.")
final class MixCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions what;

    @Mixin
    private MixOptions mix;

    @Mixin
    private EngineOptions how;

    @Mixin
    private NodesOptions nodes;

    @Mixin
    private OutOption out;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the tables, the findings, warnings and errors.")
    private boolean quiet;

    @Option(
            names = MixQuestion.RESUME,
            description = "Go on with the finished runs of a mix that was broken off: the same command as then.")
    private boolean resume;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final Console console;

    MixCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        if (how.wantsActors()) {
            problems.addOption("--driver (actors) is not for sweeps, which run one festival a core. Leave it out.");
        }
        Optional<RunNodes> others = problems.attempt(() -> nodes.nodes(how.partitionsAsked()));
        MixQuestion asked = mix.read(problems);
        Optional<MixScenarios> scenarios =
                problems.attempt(what.source()::load).map(base -> new MixScenarios(what.source(), asked, base));
        scenarios.ifPresent(s -> s.check(problems));
        if (problems.isEmpty()) {
            scenarios.ifPresent(s -> s.load(problems));
        }
        return new FolderWork(console, quiet, debug, out.patience()).into(() -> open(scenarios), problems, session -> {
            MixScenarios all = scenarios.orElseThrow();
            MixOrder order = new MixOrder(
                    what.source(), what.seedFor(all.base()), what.scale(), how.threads(), session, typed());
            return new MixRun(order, all, asked, how.forOneOfMany(), others.orElseThrow(), resume).run();
        });
    }

    /** The day is that on which the program was started: it is told, and nothing depends on it. */
    private CommandTyped typed() {
        return new CommandTyped(
                spec.root().commandLine().getParseResult().originalArgs(),
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                        .orElse("unknown"));
    }

    private RunFolder open(Optional<MixScenarios> scenarios) {
        String name = scenarios
                .map(s -> s.base().name() + "-mix-" + what.seedFor(s.base()))
                .orElse("mix");
        return out.open(name);
    }
}
