package shopping.festival.base.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A mean over replications.
 *
 * @param n replications that have a value
 * @param sd standard deviation of a single value, null with fewer than two
 * @param low lower end of the interval of the mean, null with fewer than two values
 * @param high its upper end
 */
public record Estimate(
        int n,
        double mean,
        @Nullable Double sd,
        @Nullable Double low,
        @Nullable Double high) {

    /** The interval's lower end; the mean itself without one. */
    public double least() {
        return low == null ? mean : low;
    }

    /** The interval's upper end; the mean itself without one. */
    public double most() {
        return high == null ? mean : high;
    }

    /** The standard deviation; 0 where it is not known. */
    public double deviation() {
        return sd == null ? 0 : sd;
    }

    /** Half the interval's width; 0 without one. */
    public double half() {
        return high == null ? 0 : high - mean;
    }

    /** True if the interval does not hold 0: the sign of the mean is known. */
    public boolean signIsKnown() {
        return (low != null && low > 0) || (high != null && high < 0);
    }
}
