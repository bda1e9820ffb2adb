package shopping.festival.benchmarks.peers;

import java.util.Arrays;

/**
 * Payments under way, in buckets of one millisecond, each a list in time order. No payment takes longer than the
 * wheel's turn, so a bucket never holds two turns.
 */
final class PaymentWheel {
    private static final int BUCKETS = 2048;

    private final int[] first = new int[BUCKETS];
    private long tick;
    private int pending;

    private int[] next = new int[0];
    private int[] offer = new int[0];
    private double[] at = new double[0];
    private double[] acceptedAt = new double[0];
    private int free = -1;

    PaymentWheel() {
        Arrays.fill(first, -1);
    }

    void add(double now, double end, int of) {
        if (pending == 0) {
            tick = (long) now;
        }
        if (free < 0) {
            widen();
        }
        int row = free;
        free = next[row];
        offer[row] = of;
        at[row] = end;
        acceptedAt[row] = now;
        int bucket = (int) ((long) end & BUCKETS - 1);
        int before = -1;
        int after = first[bucket];
        while (after >= 0 && at[after] <= end) {
            before = after;
            after = next[after];
        }
        next[row] = after;
        if (before < 0) {
            first[bucket] = row;
        } else {
            next[before] = row;
        }
        pending++;
    }

    /** When the next payment ends, or, if none does before the limit, something not below the limit. */
    double nextBefore(double limit) {
        if (pending == 0) {
            return Double.MAX_VALUE;
        }
        while (first[(int) (tick & BUCKETS - 1)] < 0) {
            if (tick + 1 >= limit) {
                return limit;
            }
            tick++;
        }
        return at[first[(int) (tick & BUCKETS - 1)]];
    }

    /** Takes what {@link #nextBefore} found; its row can be read until the next payment is added. */
    int take() {
        int bucket = (int) (tick & BUCKETS - 1);
        int row = first[bucket];
        first[bucket] = next[row];
        next[row] = free;
        free = row;
        pending--;
        return row;
    }

    int offer(int row) {
        return offer[row];
    }

    double acceptedAt(int row) {
        return acceptedAt[row];
    }

    private void widen() {
        int old = next.length;
        int wider = Math.max(1024, old * 2);
        next = Arrays.copyOf(next, wider);
        offer = Arrays.copyOf(offer, wider);
        at = Arrays.copyOf(at, wider);
        acceptedAt = Arrays.copyOf(acceptedAt, wider);
        for (int row = old; row < wider; row++) {
            next[row] = row + 1 < wider ? row + 1 : -1;
        }
        free = old;
    }
}
