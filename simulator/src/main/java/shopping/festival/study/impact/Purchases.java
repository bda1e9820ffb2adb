package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The orders that were paid in a festival and not refunded, each under the key of its intent's luck, which the same intent has under other
 * faults too. Of a large market every so manieth intent is kept, chosen by its key.
 *
 * @param every of so many intents one is kept: a power of two
 * @param toRivals orders of another offer than the one that was wanted first, all of them
 * @param paid sorted by key
 */
record Purchases(int every, long toRivals, List<Purchase> paid) {
    /** About so many intents are kept at most. */
    private static final int KEPT_MOST = 1 << 18;

    /** @param key of the luck of its intent */
    record Purchase(long key, long paidAt) {}

    /** @param intents expected in the part of the market that is simulated */
    static int every(double intents) {
        int every = 1;
        while (intents / every > KEPT_MOST) {
            every *= 2;
        }
        return every;
    }

    static Purchases of(int every, long toRivals, List<Purchase> paid) {
        List<Purchase> sorted = new ArrayList<>(paid);
        sorted.sort(Comparator.comparingLong(Purchase::key).thenComparingLong(Purchase::paidAt));
        return new Purchases(every, toRivals, sorted);
    }
}
