package shopping.festival.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.study.run.RunCheckpoints;
import shopping.festival.study.run.RunOrder;
import shopping.festival.study.run.checkpoint.ResultPlace;
import shopping.festival.study.run.checkpoint.RunAsked;

/** Where a run is kept while it is played, if anywhere, so that it can go on when its process has gone. */
final class CheckpointOptions {
    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description =
                    "Keep snapshots of the run in DIR while it is played; festival resume DIR goes on from there.")
    private @Nullable Path folder;

    @Mixin
    private EveryOption every;

    /** Refuses what cannot be together. */
    void check(boolean isReplicated, boolean isOverNodes, EventsOption events, ResultPlace results) {
        if (folder == null) {
            if (every.isAsked() && (isReplicated || !isOverNodes)) {
                throw Mistakes.of("--every says how often a run is kept; add --checkpoint DIR, or leave it out.");
            }
            return;
        }
        if (isReplicated) {
            throw Mistakes.of("--checkpoint keeps one run; leave out --replications.");
        }
        events.mustBeOutside(folder);
        if (results.isInTheWayOf(folder)) {
            throw Mistakes.of("--checkpoint (" + folder + ") and --out are one folder, or one lies in the other. Name"
                    + " two folders beside each other.");
        }
    }

    /** Opened before the run, so that a place that cannot be written to is known before anybody waits. */
    RunCheckpoints open(RunOrder order, RunAsked.How how) {
        return folder == null ? RunCheckpoints.NONE : RunCheckpoints.begin(folder, order, how);
    }

    /** The same for a run over several processes, which goes back to a snapshot when it loses one. */
    RunCheckpoints openAnyhow(RunOrder order, RunAsked.How how) {
        if (folder == null) {
            folder = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "festival-" + ProcessHandle.current().pid());
        }
        return open(order, how);
    }

    long everyMillis() {
        return every.millis();
    }
}
