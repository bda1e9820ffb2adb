package shopping.festival.study.plan.newsvendor;

import java.util.Arrays;

/** Numbers of units with probabilities of their own, kept as sums from the right: P(D ≥ d) and E(D; D ≥ d). */
final class DiscreteDemand implements Demand {
    private static final double ROUNDING = 1e-9;

    private final int[] units;
    /** Probability, and mean, of the values from the i-th on; one entry more than values. */
    private final double[] tail;

    private final double[] tailMean;

    DiscreteDemand(int[] units, double[] probabilities) {
        this.units = units;
        int n = units.length;
        if (n == 0 || probabilities.length != n) {
            throw new IllegalArgumentException(n + " numbers of units with " + probabilities.length + " probabilities");
        }
        this.tail = new double[n + 1];
        this.tailMean = new double[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            if (i > 0 && units[i - 1] >= units[i]) {
                throw new IllegalArgumentException("units must ascend: " + Arrays.toString(units));
            }
            tail[i] = tail[i + 1] + probabilities[i];
            tailMean[i] = tailMean[i + 1] + probabilities[i] * units[i];
        }
        if (Math.abs(tail[0] - 1) > ROUNDING || Arrays.stream(probabilities).anyMatch(p -> p < 0)) {
            throw new IllegalArgumentException("no probabilities: " + Arrays.toString(probabilities));
        }
    }

    /** How many of the values are at most q. */
    private int upTo(double q) {
        int found = Arrays.binarySearch(units, (int) Math.floor(q));
        return found >= 0 ? found + 1 : -found - 1;
    }

    @Override
    public double cdf(double q) {
        int n = upTo(q);
        return n == units.length ? 1 : 1 - tail[n];
    }

    @Override
    public double quantile(double probability) {
        int low = 0;
        int high = units.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (1 - tail[middle + 1] >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return units[low];
    }

    @Override
    public double mean() {
        return tailMean[0];
    }

    @Override
    public double shortage(double q) {
        int n = upTo(q);
        return tailMean[n] - q * tail[n];
    }
}
