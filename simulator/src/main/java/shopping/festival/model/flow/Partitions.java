package shopping.festival.model.flow;

import java.util.Arrays;

/** Which actor hosts which unit: consecutive ranges. Results never depend on it. */
public final class Partitions {
    private final int[] firsts;

    private Partitions(int[] firsts) {
        this.firsts = firsts;
    }

    /** At most {@code wanted} ranges of nearly equal length, none empty. */
    public static Partitions even(int units, int wanted) {
        int parts = Math.max(1, Math.min(units, wanted));
        int[] firsts = new int[parts + 1];
        for (int p = 0; p <= parts; p++) {
            firsts[p] = (int) ((long) units * p / parts);
        }
        return new Partitions(firsts);
    }

    /** At most {@code wanted} ranges of about the same weight, none empty. */
    public static Partitions weighted(double[] weights, int wanted) {
        int parts = Math.max(1, Math.min(weights.length, wanted));
        double total = Arrays.stream(weights).sum();
        int[] firsts = new int[parts + 1];
        int unit = 0;
        double seen = 0;
        for (int p = 1; p < parts; p++) {
            int latest = weights.length - (parts - p);
            do {
                seen += weights[unit++];
            } while (unit < latest && seen + weights[unit] / 2 <= total * p / parts);
            firsts[p] = unit;
        }
        firsts[parts] = weights.length;
        return new Partitions(firsts);
    }

    /** Ranges that begin at the given units; the last entry is the number of units. */
    public static Partitions startingAt(int[] firsts) {
        return new Partitions(firsts.clone());
    }

    /** Number of units. */
    public int units() {
        return firsts[firsts.length - 1];
    }

    public int count() {
        return firsts.length - 1;
    }

    public int first(int partition) {
        return firsts[partition];
    }

    public int end(int partition) {
        return firsts[partition + 1];
    }

    public int of(int unit) {
        int p = 0;
        // All bounds are looked at, without a branch: one that stops at the right one is guessed wrong every other
        // time.
        for (int k = 1; k < firsts.length - 1; k++) {
            p += firsts[k] - 1 - unit >>> Integer.SIZE - 1;
        }
        return p;
    }

    @Override
    public String toString() {
        return Arrays.toString(firsts);
    }
}
