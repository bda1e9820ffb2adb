package shopping.festival.base.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of a mean at one level of confidence: mean ± t(n − 1; 1 − α/2) · s / √n (Student 1908; Law & Kelton, ch. 9
 * for terminating simulations, where replications are independent observations).
 */
public final class Student {
    /** Part of the mean below which a deviation is rounding. */
    private static final double AGREED = 1e-9;

    private final double confidence;
    /** By number of values: the quantile costs more than all else here. */
    private final Map<Integer, Double> quantiles = new TreeMap<>();

    /** @param confidence of the intervals, such as 0.95 */
    public Student(double confidence) {
        this.confidence = confidence;
    }

    public double confidence() {
        return confidence;
    }

    /** The estimate of a mean; NaN stands for a value that a replication does not have. */
    public @Nullable Estimate of(double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int n = known.length;
        if (n == 0) {
            return null;
        }
        double mean = Arrays.stream(known).sum() / n;
        if (n == 1) {
            return new Estimate(1, mean, null, null, null);
        }
        double squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum();
        return estimate(n, mean, Math.sqrt(squares / (n - 1)));
    }

    /** A few values that are all alike have no interval: it would claim to be certain. */
    private Estimate estimate(int n, double mean, double deviation) {
        if (deviation <= AGREED * Math.abs(mean) && n < leastForSign()) {
            return new Estimate(n, mean, deviation, null, null);
        }
        double half = t(n) * deviation / Math.sqrt(n);
        return new Estimate(n, mean, deviation, mean - half, mean + half);
    }

    /**
     * The estimate of the mean of shares, each between 0 and 1.
     *
     * @param casesEach what one of them is a share of, on average
     */
    public @Nullable Estimate ofShares(double[] values, double casesEach) {
        Estimate estimate = of(values);
        return estimate == null ? null : Share.of(estimate, casesEach, this);
    }

    /** Values it takes to be sure of a sign at this level, whatever their law is. */
    public int leastForSign() {
        return Signs.least(confidence);
    }

    /** True if the sign of a mean is known at this level. */
    public boolean isSureOfSign(Estimate estimate) {
        return estimate.n() >= leastForSign() && estimate.signIsKnown();
    }

    /** The same of what every replication has. */
    public Estimate ofAll(double[] values) {
        Estimate estimate = of(values);
        if (estimate == null) {
            throw new IllegalArgumentException("no replication has a value");
        }
        return estimate;
    }

    /** The estimate of a mean out of the sums of n values and of their squares: for many means at once. */
    public Estimate ofSums(int n, double sum, double squares) {
        if (n == 0) {
            throw new IllegalArgumentException("no replications");
        }
        double mean = sum / n;
        if (n == 1) {
            return new Estimate(1, mean, null, null, null);
        }
        return estimate(n, mean, Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1))));
    }

    /** The estimate of the mean of a − b, value by value: what chance does to both cancels out. */
    public @Nullable Estimate ofDifference(double[] a, double[] b) {
        double[] differences = new double[Math.min(a.length, b.length)];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = a[i] - b[i];
        }
        return of(differences);
    }

    /** Half an interval's width, in standard errors. */
    public double t(int n) {
        return quantiles.computeIfAbsent(
                n, k -> TDistribution.of(k - 1).inverseCumulativeProbability((1 + confidence) / 2));
    }
}
