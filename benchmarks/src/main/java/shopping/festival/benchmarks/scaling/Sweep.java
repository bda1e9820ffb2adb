package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One question to the clock: settings that differ in one thing, for each driver that it is asked of. */
enum Sweep {
    /** How many actors a stage, on how many threads. */
    PARTITIONS,
    /** How short the windows. */
    WINDOWS,
    /** How many orders in the same windows: more rows a batch. */
    ORDERS,
    /** How many offers: tables that leave the cache. */
    OFFERS;

    static final int[] PARTITION_COUNTS = {1, 2, 4, 8, 16};
    static final int[] WINDOW_MILLIS = {100, 500, 2_000, 0};
    static final long[] INTENT_COUNTS = {500_000, 2_000_000, 8_000_000};
    static final int[] OFFER_COUNTS = {10_000, 100_000, 1_000_000, 3_000_000};
    /** 0 is the inline driver. */
    static final int[] THREADS = {0, 1, 2, 4};

    /** What the file of its samples is called, and what the command line asks for. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        switch (this) {
            case PARTITIONS -> {
                for (int threads : THREADS) {
                    for (int partitions : PARTITION_COUNTS) {
                        all.add(Setting.usual(threads).withPartitions(partitions));
                    }
                }
            }
            case WINDOWS -> {
                for (int threads : new int[] {0, 1, 2}) {
                    for (int millis : WINDOW_MILLIS) {
                        all.add(Setting.usual(threads).withWindowMillisMax(millis));
                    }
                }
            }
            case ORDERS -> {
                for (int threads : new int[] {0, 1, 2}) {
                    for (long intents : INTENT_COUNTS) {
                        all.add(Setting.usual(threads).withIntents(intents));
                    }
                }
            }
            case OFFERS -> {
                for (int offers : OFFER_COUNTS) {
                    all.add(Setting.usual(0).withOffers(offers));
                    all.add(Setting.usual(2).withOffers(offers));
                    // More orders over the same offers: what an offer costs once is not what an order costs.
                    all.add(Setting.usual(0).withOffers(offers).withIntents(3 * Setting.INTENTS));
                }
            }
        }
        return all;
    }
}
