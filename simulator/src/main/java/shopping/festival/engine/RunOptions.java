package shopping.festival.engine;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.Progress;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.measure.Probe;

/**
 * How to run, none of which changes a result.
 *
 * @param threads threads of the actors' dispatcher; 0 for the inline driver
 * @param partitions actors a stage
 * @param windowCapMicros no window is longer
 * @param stallMillisMax wall time after which a run that does not move is given up
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
                StageWrapper.NONE,
                JournalWrapper.NONE);
    }

    public RunOptions withPartitions(int n) {
        return new RunOptions(threads, n, windowCapMicros, stallMillisMax, probed, progress, stages, journals);
    }

    public RunOptions withWindowCap(long micros) {
        return new RunOptions(threads, partitions, micros, stallMillisMax, probed, progress, stages, journals);
    }

    public RunOptions withStallMillis(long millis) {
        return new RunOptions(threads, partitions, windowCapMicros, millis, probed, progress, stages, journals);
    }

    public RunOptions withProgress(Progress p) {
        return new RunOptions(threads, partitions, windowCapMicros, stallMillisMax, probed, p, stages, journals);
    }

    public RunOptions withProbes(Probe.Interval interval) {
        return new RunOptions(
                threads, partitions, windowCapMicros, stallMillisMax, interval, progress, stages, journals);
    }

    public RunOptions withWrappers(StageWrapper s, JournalWrapper j) {
        return new RunOptions(threads, partitions, windowCapMicros, stallMillisMax, probed, progress, s, j);
    }

    public boolean isInline() {
        return threads == 0;
    }
}
