package shopping.festival.benchmarks.peers;

import java.util.SplittableRandom;

/**
 * Model R as one loop over arrays, without any framework: the limit that a program on one core can be held against.
 *
 * <p>It knows the model well enough to do each thing where it is cheapest. Arrivals are drawn and their offers looked up
 * a block ahead, in loops that do nothing else, so that a dozen cache misses are under way at once. Between two attempts
 * it plays only what an attempt can notice: retries, and the releases of declined payments. All other payments go to
 * their warehouses second by second, put into order there.
 */
final class ReducedFlat {
    private static final int BLOCK = 512;
    private static final int WAREHOUSE_BITS = 4;
    private static final int DECLINED_BITS = 7;

    private final SplittableRandom random;
    private final Tally tally = new Tally();
    private final double[] rates;
    private final Popularity popularity;
    private final int[] stock;
    private final Shipping shipping;
    private final Ring retries = new Ring();
    private final Ring releases = new Ring();
    /** When the next retry or release is due. */
    private double due = Double.MAX_VALUE;

    private final double[] at = new double[BLOCK];
    private final int[] offer = new int[BLOCK];
    private final long[] luck = new long[BLOCK];
    /** Keeps the loads of the block from being optimised away. */
    private long lookedAt;

    ReducedFlat(ReducedFestival model, long seed) {
        random = new SplittableRandom(seed);
        rates = model.rates();
        popularity = new Popularity(model.popularity());
        stock = model.stock();
        shipping = new Shipping(model.service(), tally);
    }

    ReducedResult run() {
        long start = System.nanoTime();
        for (int hour = 0; hour < ReducedFestival.HOURS; hour++) {
            double end = (hour + 1) * ReducedFestival.HOUR;
            double gapMean = 1 / rates[hour];
            double now = hour * ReducedFestival.HOUR;
            // No memory: the gap that crosses the full hour is simply drawn afresh at the new hour's rate.
            for (int size = BLOCK; size == BLOCK; ) {
                size = arrivals(now, end, gapMean);
                lookAhead(size);
                for (int i = 0; i < size; i++) {
                    playUntil(at[i]);
                    attempt(at[i], offer[i], luck[i], true);
                }
                now = size == 0 ? end : at[size - 1];
            }
        }
        playUntil(Double.MAX_VALUE);
        shipping.closeAll();
        return tally.result(start + (lookedAt == 1 ? 1 : 0));
    }

    private int arrivals(double from, double end, double gapMean) {
        double now = from;
        for (int i = 0; i < BLOCK; i++) {
            now += random.nextExponential() * gapMean;
            if (now >= end) {
                return i;
            }
            at[i] = now;
        }
        return BLOCK;
    }

    private void lookAhead(int size) {
        for (int i = 0; i < size; i++) {
            offer[i] = popularity.choose(random.nextDouble());
            luck[i] = random.nextLong();
        }
        long seen = 0;
        for (int i = 0; i < size; i++) {
            seen += stock[offer[i]];
        }
        lookedAt = seen;
    }

    private void playUntil(double until) {
        while (due < until) {
            double now = due;
            if (retries.due <= releases.due) {
                int wanted = retries.take();
                tally.retries++;
                attempt(now, wanted, random.nextLong(), false);
            } else {
                stock[releases.take()]++;
            }
            due = Math.min(retries.due, releases.due);
        }
        shipping.closeUntil(until);
    }

    /** @param bits the luck of its payment, if it comes to one */
    private void attempt(double now, int wanted, long bits, boolean first) {
        tally.attempts++;
        int left = stock[wanted];
        if (left > 0) {
            stock[wanted] = left - 1;
            tally.accepted++;
            double paid = now + ReducedFestival.PAYMENT_MIN + ReducedFestival.PAYMENT_SPAN * 0x1p-53 * (bits >>> 11);
            if ((bits & (1 << DECLINED_BITS) - 1) == 0) {
                tally.declined++;
                releases.addInOrder(paid + ReducedFestival.RELEASE_AFTER, wanted);
                due = Math.min(due, releases.due);
            } else {
                shipping.add(now, paid, (int) (bits >>> DECLINED_BITS) & (1 << WAREHOUSE_BITS) - 1);
            }
        } else if (first && random.nextLong() < 0) {
            retries.add(now + ReducedFestival.RETRY_AFTER, popularity.choose(random.nextDouble()));
            due = Math.min(due, retries.due);
        } else {
            tally.lost++;
        }
    }
}
