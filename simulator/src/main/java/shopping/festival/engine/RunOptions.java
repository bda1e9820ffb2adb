package shopping.festival.engine;

import java.util.Optional;
import java.util.function.Consumer;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.cluster.Nodes;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.engine.node.Watchers;
import shopping.festival.engine.snapshot.Survival;
import shopping.festival.measure.Probe;
import shopping.festival.measure.SaturationTerms;

/**
 * How to run, none of which changes a result.
 *
 * @param threads threads of the actors' dispatcher; 0 for the inline driver
 * @param driverIsOpen whether a small festival may be played on one thread all the same
 * @param partitions actors of each kind, as far as there are units for them
 * @param windowCapMicros no window is longer
 * @param stallMillisMax wall time after which a run that does not move is given up
 * @param progress who is told how far the run has come
 * @param stop asked once a virtual minute whether to break it off
 * @param watchers who looks on at its nodes
 * @param survival how it outlives its process
 * @param nodes other processes that play it with this one, if any
 */
public record RunOptions(
        int threads,
        boolean driverIsOpen,
        int partitions,
        long windowCapMicros,
        long stallMillisMax,
        Progress progress,
        Stop stop,
        Watchers watchers,
        Survival survival,
        Optional<Nodes> nodes) {

    /** One replication on the caller's thread. */
    public static RunOptions inline() {
        return actors(0, 1);
    }

    public static RunOptions actors(int threads, int partitions) {
        return new RunOptions(
                threads,
                false,
                partitions,
                VirtualTime.NEVER,
                ActorDriver.STALL_MILLIS_MAX,
                Progress.NONE,
                Stop.NEVER,
                Watchers.NONE,
                Survival.NONE,
                Optional.empty());
    }

    /** The same, on one thread instead if that is faster for the festival at hand. */
    public RunOptions withOpenDriver() {
        return with(draft -> draft.driverIsOpen = true);
    }

    /** The same on the caller's thread. */
    public RunOptions withoutActors() {
        return with(draft -> {
            draft.threads = 0;
            draft.driverIsOpen = false;
        });
    }

    public RunOptions withPartitions(int n) {
        return with(draft -> draft.partitions = n);
    }

    public RunOptions withWindowCap(long micros) {
        return with(draft -> draft.windowCapMicros = micros);
    }

    public RunOptions withStallMillis(long millis) {
        return with(draft -> draft.stallMillisMax = millis);
    }

    public RunOptions withProgress(Progress p) {
        return with(draft -> draft.progress = p);
    }

    public RunOptions withStop(Stop s) {
        return with(draft -> draft.stop = s);
    }

    /** The same, outliving its process. */
    public RunOptions withSurvival(Survival how) {
        return with(draft -> draft.survival = how);
    }

    /** The same, played together with other processes. */
    public RunOptions withNodes(Nodes others) {
        return with(draft -> draft.nodes = Optional.of(others));
    }

    public RunOptions withProbes(Probe.Interval interval) {
        return with(watchers.withProbes(interval));
    }

    public RunOptions withSaturation(SaturationTerms terms) {
        return with(watchers.withSaturation(terms));
    }

    /** Over which levels of stock are averaged; they are otherwise averaged over the day. */
    public RunOptions withMeasured(Probe.Interval interval) {
        return with(watchers.withMeasured(interval));
    }

    public RunOptions withWrappers(StageWrapper s, JournalWrapper j) {
        return with(watchers.withWrappers(s, j));
    }

    private RunOptions with(Watchers w) {
        return with(draft -> draft.watchers = w);
    }

    private RunOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** The same, of which something is about to be otherwise. */
    private static final class Draft {
        private int threads;
        private boolean driverIsOpen;
        private int partitions;
        private long windowCapMicros;
        private long stallMillisMax;
        private Progress progress;
        private Stop stop;
        private Watchers watchers;
        private Survival survival;
        private Optional<Nodes> nodes;

        Draft(RunOptions from) {
            threads = from.threads;
            driverIsOpen = from.driverIsOpen;
            partitions = from.partitions;
            windowCapMicros = from.windowCapMicros;
            stallMillisMax = from.stallMillisMax;
            progress = from.progress;
            stop = from.stop;
            watchers = from.watchers;
            survival = from.survival;
            nodes = from.nodes;
        }

        RunOptions done() {
            return new RunOptions(
                    threads,
                    driverIsOpen,
                    partitions,
                    windowCapMicros,
                    stallMillisMax,
                    progress,
                    stop,
                    watchers,
                    survival,
                    nodes);
        }
    }

    public boolean isInline() {
        return threads == 0;
    }
}
