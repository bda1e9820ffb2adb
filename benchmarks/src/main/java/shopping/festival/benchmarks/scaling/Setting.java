package shopping.festival.benchmarks.scaling;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.RunOptions;

/**
 * One way to play the reduced festival.
 *
 * @param threads of the actors, 0 for the inline driver
 * @param windowMillisMax no window is longer; 0 leaves it to the engine
 * @param intents first attempts expected
 */
record Setting(int threads, int partitions, int windowMillisMax, int offers, long intents) {
    static final int INTENTS = 2_000_000;
    static final int OFFERS = 50_000;

    /** As the command line has it: as many partitions as threads. */
    static Setting usual(int threads) {
        return new Setting(threads, Math.max(1, threads), 0, OFFERS, INTENTS);
    }

    Setting withPartitions(int n) {
        return new Setting(threads, n, windowMillisMax, offers, intents);
    }

    Setting withWindowMillisMax(int millis) {
        return new Setting(threads, partitions, millis, offers, intents);
    }

    Setting withOffers(int n) {
        return new Setting(threads, partitions, windowMillisMax, n, intents);
    }

    Setting withIntents(long n) {
        return new Setting(threads, partitions, windowMillisMax, offers, n);
    }

    RunOptions options() {
        RunOptions driver = threads == 0 ? RunOptions.inline() : RunOptions.actors(threads, partitions);
        return driver.withPartitions(partitions)
                .withWindowCap(windowMillisMax == 0 ? VirtualTime.NEVER : windowMillisMax * VirtualTime.MILLISECOND);
    }

    String driver() {
        return driver(threads);
    }

    static String driver(int threads) {
        return threads == 0 ? "inline" : threads == 1 ? "1 thread" : threads + " threads";
    }
}
