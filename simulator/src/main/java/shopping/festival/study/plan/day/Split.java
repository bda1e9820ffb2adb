package shopping.festival.study.plan.day;

import java.util.Arrays;

/** Shares whole units out by weights: rounded down, and the rest to the largest remainders (Hamilton's method). */
public final class Split {
    private Split() {}

    /**
     * The same in whole cartons, as long as they last; a carton that is not full goes where the largest part lies.
     *
     * @param weights not negative; alike if all are 0
     * @param pack units of a carton
     */
    public static int[] of(int units, double[] weights, int pack) {
        int[] parts = of(units / pack, weights);
        int largest = 0;
        for (int k = 0; k < parts.length; k++) {
            parts[k] *= pack;
            largest = parts[k] > parts[largest] ? k : largest;
        }
        parts[largest] += units % pack;
        return parts;
    }

    /** @param weights not negative; alike if all are 0 */
    public static int[] of(int units, double[] weights) {
        int n = weights.length;
        int[] parts = new int[n];
        double sum = Arrays.stream(weights).sum();
        double[] rest = new double[n];
        int left = units;
        for (int k = 0; k < n; k++) {
            double exact = sum > 0 ? units * (weights[k] / sum) : (double) units / n;
            parts[k] = (int) Math.floor(exact);
            rest[k] = exact - parts[k];
            left -= parts[k];
        }
        for (; left > 0; left--) {
            int best = 0;
            for (int k = 1; k < n; k++) {
                best = rest[k] > rest[best] ? k : best;
            }
            parts[best]++;
            rest[best] -= 1;
        }
        return parts;
    }
}
