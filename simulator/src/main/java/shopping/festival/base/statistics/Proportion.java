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
        Estimate wilson = wilson(p, n, z);
        return new Estimate(n, p, wilson.sd(), wilson.low(), wilson.high());
    }

    /** @param trials how many independent ones it was seen in, not always a whole number */
    static Estimate wilson(double p, double trials, double z) {
        double middle = (p + z * z / (2 * trials)) / (1 + z * z / trials);
        double half = z / (1 + z * z / trials) * Math.sqrt(p * (1 - p) / trials + z * z / (4.0 * trials * trials));
        double low = p == 0 ? 0 : Math.max(0, middle - half);
        double high = p == 1 ? 1 : Math.min(1, middle + half);
        return new Estimate((int) trials, p, Math.sqrt(p * (1 - p)), low, high);
    }
}
