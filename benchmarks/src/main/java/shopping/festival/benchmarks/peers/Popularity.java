package shopping.festival.benchmarks.peers;

/**
 * Choice of an offer by weight with one uniform number (Walker's alias method). Not the simulator's own table: the
 * peers share no code with what they are compared to.
 *
 * <p>Alias and threshold lie in one {@code long}, so that a choice costs one cache miss.
 */
final class Popularity {
    private static final double THRESHOLDS = 1L << 31;

    private final long[] slots;

    Popularity(double[] share) {
        int n = share.length;
        slots = new long[n];
        double[] left = new double[n];
        int[] open = new int[n];
        int small = 0;
        int large = n;
        for (int i = 0; i < n; i++) {
            left[i] = share[i] * n;
            if (left[i] < 1) {
                open[small++] = i;
            } else {
                open[--large] = i;
            }
        }
        // Small ones are a stack that grows up from 0, large ones one that grows down from n.
        while (small > 0 && large < n) {
            int poor = open[--small];
            int rich = open[large];
            slots[poor] = slot(rich, left[poor]);
            left[rich] -= 1 - left[poor];
            if (left[rich] < 1) {
                large++;
                open[small++] = rich;
            }
        }
        while (small > 0) {
            int full = open[--small];
            slots[full] = slot(full, 1);
        }
        while (large < n) {
            int full = open[large++];
            slots[full] = slot(full, 1);
        }
    }

    private static long slot(int alias, double threshold) {
        return (long) alias << 32 | (long) (threshold * (THRESHOLDS - 1));
    }

    int choose(double uniform) {
        double scaled = uniform * slots.length;
        int own = (int) scaled;
        long slot = slots[own];
        return (scaled - own) * THRESHOLDS < (int) slot ? own : (int) (slot >>> 32);
    }
}
