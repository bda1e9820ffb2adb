package shopping.festival.run;

import shopping.festival.engine.JournalWrapper;
import shopping.festival.engine.StageWrapper;
import shopping.festival.time.VirtualTime;

/**
 * How to run, none of which changes a result.
 *
 * @param threads threads of the actors' dispatcher; 0 for the inline driver
 * @param partitions actors a stage
 * @param windowCapMicros no window is longer
 */
public record RunOptions(
        int threads, int partitions, long windowCapMicros, Progress progress, StageWrapper stages, JournalWrapper journals) {

    public static RunOptions inline() {
        return new RunOptions(0, 1, VirtualTime.NEVER, Progress.NONE, StageWrapper.NONE, JournalWrapper.NONE);
    }

    public static RunOptions actors(int threads, int partitions) {
        return new RunOptions(
                threads, partitions, VirtualTime.NEVER, Progress.NONE, StageWrapper.NONE, JournalWrapper.NONE);
    }

    public RunOptions withPartitions(int n) {
        return new RunOptions(threads, n, windowCapMicros, progress, stages, journals);
    }

    public RunOptions withWindowCap(long micros) {
        return new RunOptions(threads, partitions, micros, progress, stages, journals);
    }

    public RunOptions withProgress(Progress p) {
        return new RunOptions(threads, partitions, windowCapMicros, p, stages, journals);
    }

    public RunOptions withWrappers(StageWrapper s, JournalWrapper j) {
        return new RunOptions(threads, partitions, windowCapMicros, progress, s, j);
    }

    public boolean isInline() {
        return threads == 0;
    }
}
