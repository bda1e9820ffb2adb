package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How the machine came through it: no figure of the festival.
 *
 * @param checkpoint only of a run that was kept in snapshots
 */
public record Execution(
        double wallSeconds,
        int threads,
        int partitions,
        long windows,
        double attemptsPerWallSecond,
        Engine engine,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Checkpoint checkpoint) {

    public record Engine(long batches, long rows, double rowsPerBatch, long heldMost) {}

    /**
     * The snapshots of a run.
     *
     * @param taken how many there were, those before it was resumed included
     * @param pauseMillisMax how long an actor stood still for one, at most
     * @param resumedAtMinute of virtual time with which it went on, null if it was never broken off
     */
    public record Checkpoint(
            int taken, double pauseMillisMax, @Nullable Integer resumedAtMinute) {}

    /**
     * The same of a run that was kept in snapshots.
     *
     * @param secondsBefore wall time of what was played before it went on, 0 from the bell on
     */
    public Execution with(Checkpoint kept, double secondsBefore) {
        double seconds = wallSeconds + secondsBefore;
        double attempts = attemptsPerWallSecond * wallSeconds;
        return new Execution(
                seconds,
                threads,
                partitions,
                windows,
                secondsBefore == 0 ? attemptsPerWallSecond : attempts / seconds,
                engine,
                kept);
    }
}
