package shopping.festival.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import shopping.festival.base.problems.Problems;
import shopping.festival.study.frame.Console;
import shopping.festival.study.frame.FolderWork;
import shopping.festival.study.frame.Patience;
import shopping.festival.study.run.ResumedRun;
import shopping.festival.study.run.RunNodes;
import shopping.festival.study.run.checkpoint.Resumable;
import shopping.festival.study.run.checkpoint.RunAsked;
import shopping.festival.study.run.checkpoint.SnapshotFolder;

/** {@code festival resume}: goes on with a run whose process has gone. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Goes on with a run that was broken off, from its last snapshot.")
final class ResumeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "What the run was given with --checkpoint.")
    private Path folder;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the results. Default: where the run would have left them.")
    private @Nullable Path out;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private EveryOption every;

    @Mixin
    private NodesOptions nodes;

    @Mixin
    private FollowOptions follow;

    @Option(names = Patience.FORCE, description = "Replace the results that the folder for them holds already.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Nothing but the closing sentences, warnings and errors.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an internal fault.")
    private boolean debug;

    private final Console console;

    ResumeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        follow.check(false, nodes.isAsked());
        RunNodes others = nodes.nodes(engine.partitionsAsked());
        try (SnapshotFolder snapshots = SnapshotFolder.open(folder)) {
            Resumable from = Resumable.in(snapshots);
            nodes.check(engine.isInline(), from.log().isPresent());
            from.notes().forEach(console.err()::println);
            RunAsked.How how = how(from.asked().how());
            ResumedRun run = new ResumedRun(from, how, console);
            // Who began it has said that they would wait for it.
            return new FolderWork(console, how.quiet(), debug, Patience.ENDLESS)
                    .into(
                            how.results()::open,
                            new Problems(),
                            session -> run.run(session, engine.forOneRun(), others, follow.following()));
        }
    }

    /** What is said now counts, and then what was said before. */
    private RunAsked.How how(RunAsked.How before) {
        engine.or(before.engine());
        return new RunAsked.How(
                before.metrics(),
                before.baseline(),
                quiet || before.quiet(),
                every.or(before.everyMillis()),
                before.results().or(out, force),
                engine.asked());
    }
}
