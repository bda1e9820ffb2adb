package shopping.festival.study.plan.newsvendor;

import java.util.Arrays;

/**
 * The demand that a simulation saw, a season a replication: its empirical distribution, every season with weight 1/n. The
 * stock that is best for it is the sample average approximation of the best one (Levi, Perakis & Uichanco 2015, The
 * data-driven newsvendor problem).
 *
 * <p>Sorted once, O(n log n); every question after that is a binary search. Sums are whole numbers, so that no figure
 * depends on the order of the seasons.
 */
public final class SampledDemand implements Demand {
    private final int[] sorted;
    /** Units of the k largest seasons. */
    private final long[] largest;

    SampledDemand(int[] seasons) {
        if (seasons.length == 0) {
            throw new IllegalArgumentException("no season was sampled");
        }
        Arrays.sort(seasons);
        if (seasons[0] < 0) {
            throw new IllegalArgumentException("a season with a demand of " + seasons[0] + " units");
        }
        this.sorted = seasons;
        this.largest = new long[seasons.length + 1];
        for (int k = 0; k < seasons.length; k++) {
            largest[k + 1] = largest[k] + seasons[seasons.length - 1 - k];
        }
    }

    public int seasons() {
        return sorted.length;
    }

    /** How many seasons want at most q. */
    private int upTo(double q) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= q) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double cdf(double units) {
        return (double) upTo(units) / sorted.length;
    }

    /** The ⌈p · n⌉-th smallest season. The product is rounded, so the k with k/n ≥ p is looked for around it. */
    @Override
    public double quantile(double probability) {
        int n = sorted.length;
        int k = (int) Math.min(n, Math.max(1, Math.ceil(probability * n)));
        if (k > 1 && (double) (k - 1) / n >= probability) {
            k--;
        } else if (k < n && (double) k / n < probability) {
            k++;
        }
        return sorted[k - 1];
    }

    @Override
    public double mean() {
        return (double) largest[sorted.length] / sorted.length;
    }

    @Override
    public double shortage(double q) {
        int above = sorted.length - upTo(q);
        return (largest[above] - q * above) / sorted.length;
    }
}
