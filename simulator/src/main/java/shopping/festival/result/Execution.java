package shopping.festival.result;

/** How the machine came through it: no figure of the festival. */
public record Execution(
        double wallSeconds, int threads, int partitions, long windows, double attemptsPerWallSecond, Engine engine) {

    public record Engine(long batches, long rows, double rowsPerBatch, long heldMost) {}
}
