package shopping.festival.engine;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.engine.node.Stop;
import shopping.festival.measure.Probe;

/**
 * How to run, none of which changes a result.
 *
 * @param threads threads of the actors' dispatcher; 0 for the inline driver
 * @param partitions actors a stage
 * @param windowCapMicros no window is longer
 * @param stallMillisMax wall time after which a run that does not move is given up
 * @param progress who is told how far the run has come
 * @param stop asked once a virtual minute whether to break it off
 * @param probed interval over which the textbook's figures are taken
 * @param stages put around every stage, by tests
 * @param journals put around every journal, by tests
 */
public record RunOptions(
        int threads,
        int partitions,
        long windowCapMicros,
        long stallMillisMax,
        Probe.Interval probed,
        Progress progress,
        Stop stop,
        StageWrapper stages,
        JournalWrapper journals) {

    /** One replication on the caller's thread. */
    public static RunOptions inline() {
        return actors(0, 1);
    }

    public static RunOptions actors(int threads, int partitions) {
        return new RunOptions(
                threads,
                partitions,
                VirtualTime.NEVER,
                ActorDriver.STALL_MILLIS_MAX,
                Probe.Interval.NONE,
                Progress.NONE,
                Stop.NEVER,
                StageWrapper.NONE,
                JournalWrapper.NONE);
    }

    public RunOptions withPartitions(int n) {
        return new RunOptions(threads, n, windowCapMicros, stallMillisMax, probed, progress, stop, stages, journals);
    }

    public RunOptions withWindowCap(long micros) {
        return new RunOptions(threads, partitions, micros, stallMillisMax, probed, progress, stop, stages, journals);
    }

    public RunOptions withStallMillis(long millis) {
        return new RunOptions(threads, partitions, windowCapMicros, millis, probed, progress, stop, stages, journals);
    }

    public RunOptions withProgress(Progress p) {
        return new RunOptions(threads, partitions, windowCapMicros, stallMillisMax, probed, p, stop, stages, journals);
    }

    public RunOptions withStop(Stop s) {
        return new RunOptions(
                threads, partitions, windowCapMicros, stallMillisMax, probed, progress, s, stages, journals);
    }

    public RunOptions withProbes(Probe.Interval interval) {
        return new RunOptions(
                threads, partitions, windowCapMicros, stallMillisMax, interval, progress, stop, stages, journals);
    }

    public RunOptions withWrappers(StageWrapper s, JournalWrapper j) {
        return new RunOptions(threads, partitions, windowCapMicros, stallMillisMax, probed, progress, stop, s, j);
    }

    public boolean isInline() {
        return threads == 0;
    }
}
