package shopping.festival.benchmarks.gate;

import java.util.function.ToDoubleFunction;

/**
 * What a fork's time is. The festival is played by one thread that never waits, so the processor's time of that thread
 * is what the work costs; the clock on the wall also shows what the neighbours had of the processor. On recorded forks
 * beside a process that loads a core, the first answered every time, the second every second time, and both were right.
 *
 * <p>Neither sees what the collector does beside that thread: what feeds it, allocation, is an exact finding.
 */
enum Clock {
    CPU("cpu_ms", 12, ForkResult::medianCpuMillis),
    WALL("wall_ms", 20, ForkResult::medianMillis);

    private final String column;
    private final int pairs;
    private final ToDoubleFunction<ForkResult> millis;

    Clock(String column, int pairs, ToDoubleFunction<ForkResult> millis) {
        this.column = column;
        this.pairs = pairs;
        this.millis = millis;
    }

    /** Its column in files of forks. */
    String column() {
        return column;
    }

    /** How many pairs it takes by itself. */
    int pairs() {
        return pairs;
    }

    /** The median over a fork's passes. */
    double millis(ForkResult fork) {
        return millis.applyAsDouble(fork);
    }
}
