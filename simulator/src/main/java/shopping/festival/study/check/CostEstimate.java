package shopping.festival.study.check;

import shopping.festival.engine.RunOptions;
import shopping.festival.model.Festival;
import shopping.festival.study.frame.Effort;

/** What a run would cost, from its size and a probe: rough on purpose, and called an estimate wherever it is shown. */
final class CostEstimate {
    /** Its words are in memory until they are on the disk, in arrays with some room to spare. */
    private static final double MEMORY_OF_SNAPSHOT = 1.25;
    /** What a thread more adds, measured on two cores. */
    private static final double GAIN_A_THREAD = 0.8;

    /** Starting the JVM, reading the scenario, running cold. */
    private static final double SECONDS_TO_START = 1.5;

    private final Festival festival;
    private final RunOptions options;
    private final double intents;
    private final SizeProbe size;
    private final SpeedProbe speed;

    CostEstimate(Festival festival, double intents, RunOptions options, SizeProbe size, SpeedProbe speed) {
        this.festival = festival;
        this.options = options;
        this.size = size;
        this.speed = speed;
        this.intents = intents;
    }

    double rowsHeld() {
        return Math.max(size.rowsHeld(), speed.rowsHeld()) * intents;
    }

    HeapNeed heap() {
        return HeapNeed.of(festival, rowsHeld());
    }

    /** Of the largest one. */
    double snapshotBytes() {
        return Math.max(1 << 20, size.snapshotBytes(intents));
    }

    double bytesWithSnapshots() {
        return heap().all() + MEMORY_OF_SNAPSHOT * snapshotBytes();
    }

    /** What is known without a probe: slots and windows, which a probe of the first minutes may have seen none of. */
    Effort effort() {
        return Effort.of(festival, options.windowCapMicros());
    }

    double wallSeconds() {
        int threads = options.isInline()
                ? 1
                : Math.min(options.threads(), Runtime.getRuntime().availableProcessors());
        double probed = speed.wallSeconds() * intents / (1 + GAIN_A_THREAD * (threads - 1));
        return SECONDS_TO_START + Math.max(probed, effort().seconds() / (1 + GAIN_A_THREAD * (threads - 1)));
    }
}
