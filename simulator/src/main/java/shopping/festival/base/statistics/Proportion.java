package shopping.festival.base.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How often something happens: Wilson's interval (1927), which holds near 0 and 1 where Student's does not. */
public final class Proportion {
    private Proportion() {}

    /** @param n replications, of which it happened in {@code times} */
    public static Estimate of(int n, double times, double confidence) {
        if (n == 0) {
            throw new IllegalArgumentException("no replications");
        }
        double p = times / n;
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new Estimate(n, p, Math.sqrt(p * (1 - p)), Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
