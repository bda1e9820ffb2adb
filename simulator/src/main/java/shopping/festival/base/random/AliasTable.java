package shopping.festival.base.random;

/**
 * Choice among n things by weight in constant time (Walker 1977, Vose 1991): one slot, one comparison.
 *
 * <p>A slot is one {@code long}: its own number, its alias and a 16-bit threshold, so that a choice costs one cache
 * miss. Numbers therefore stay below 2²⁴; a probability is exact to 2⁻¹⁷ / n.
 */
public final class AliasTable {
    private static final int ALIAS_AT = 16;
    private static final int OWN_AT = 40;

    private final long[] slots;

    private AliasTable(long[] slots) {
        this.slots = slots;
    }

    /** A choice among 0..n-1. */
    public static AliasTable of(double[] weights) {
        int[] things = new int[weights.length];
        for (int i = 0; i < things.length; i++) {
            things[i] = i;
        }
        return of(things, weights);
    }

    /** A choice among the given things (non-negative numbers below 2²⁴). */
    public static AliasTable of(int[] things, double[] weights) {
        int n = things.length;
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("a choice needs a positive weight");
        }
        double[] left = new double[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            left[i] = weights[i] * n / sum;
            if (left[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        long[] slots = new long[n];
        while (smalls > 0 && larges > 0) {
            int s = small[--smalls];
            int l = large[larges - 1];
            slots[s] = slot(things[s], things[l], left[s]);
            left[l] -= 1 - left[s];
            if (left[l] < 1) {
                larges--;
                small[smalls++] = l;
            }
        }
        while (larges > 0) {
            int l = large[--larges];
            slots[l] = slot(things[l], things[l], 1);
        }
        while (smalls > 0) {
            int s = small[--smalls];
            slots[s] = slot(things[s], things[s], 1);
        }
        return new AliasTable(slots);
    }

    private static long slot(int own, int alias, double threshold) {
        long t = Math.min(0xFFFF, Math.round(threshold * 0x10000));
        // A full slot never looks at its alias, which is then itself.
        return (long) own << OWN_AT | (long) alias << ALIAS_AT | t;
    }

    public int size() {
        return slots.length;
    }

    public int choose(long bits) {
        return chosen(slot(bits), bits);
    }

    /** The first half of {@link #choose}, which may have to wait for the memory: for those who choose for many at once. */
    public long slot(long bits) {
        return slots[(int) ((bits >>> 32) * slots.length >>> 32)];
    }

    /** The second half: what the slot says to the same bits. */
    public static int chosen(long slot, long bits) {
        // Own or alias without a branch, which would be guessed wrong every second time.
        long isOwn = (bits & 0xFFFF) - (slot & 0xFFFF) >> 63;
        return (int) (slot >>> ALIAS_AT + (isOwn & OWN_AT - ALIAS_AT)) & 0xFFFFFF;
    }
}
