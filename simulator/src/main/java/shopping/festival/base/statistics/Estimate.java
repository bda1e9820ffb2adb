package shopping.festival.base.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A mean over replications. Several that were all alike have no interval where none would be right: few of them, and shares
 * that were all or nothing in each ({@link Share}).
 *
 * @param n replications that have a value
 * @param sd standard deviation of a single value, null with fewer than two
 * @param low lower end of the interval of the mean, null with fewer than two values, or where there is none
 * @param high its upper end
 */
public record Estimate(
        int n,
        double mean,
        @Nullable Double sd,
        @Nullable Double low,
        @Nullable Double high) {

    /** The same in another unit, for the whole of which it is a part, or seen from the other side. */
    public Estimate over(double divisor) {
        if (divisor < 0) {
            Estimate there = over(-divisor);
            return new Estimate(
                    n,
                    -there.mean,
                    there.sd,
                    there.high == null ? null : (Double) (-there.high),
                    there.low == null ? null : (Double) (-there.low));
        }
        return new Estimate(
                n,
                mean / divisor,
                sd == null ? null : (Double) (sd / divisor),
                low == null ? null : (Double) (low / divisor),
                high == null ? null : (Double) (high / divisor));
    }

    /** Of a quantity that cannot be less: its interval holds nothing below, and the truth as surely as before. */
    public Estimate notBelow(double bound) {
        return low == null || low >= bound ? this : new Estimate(n, mean, sd, Math.min(mean, bound), high);
    }

    /** True of several values that were all alike and have no interval: then it is told in how many it was so. */
    public boolean isOfAllAlike() {
        return n > 1 && low == null;
    }

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

    /** Half the interval's width, the larger of both halves of one that is not even; 0 without one. */
    public double half() {
        return low == null || high == null ? 0 : Math.max(high - mean, mean - low);
    }

    /**
     * True if the interval does not hold 0, and there are values enough to be 95 % sure of a sign whatever their law is
     * ({@link Signs}): the sign of the mean is known.
     */
    public boolean signIsKnown() {
        return n >= Signs.LEAST && ((low != null && low > 0) || (high != null && high < 0));
    }
}
