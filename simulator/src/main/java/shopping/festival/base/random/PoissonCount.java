package shopping.festival.base.random;

/**
 * How many arrivals fall into a slot: Poisson by inversion, the mean cut into parts of at most {@value #PART_MEAN} so
 * that no exponential underflows. Built once a slot and stream, used by all its lanes.
 */
public final class PoissonCount {
    private static final double PART_MEAN = 16;

    private final int parts;
    private final double mean;
    private final double zero;

    public PoissonCount(double mean) {
        this.parts = (int) Math.max(1, StrictMath.ceil(mean / PART_MEAN));
        this.mean = mean / parts;
        this.zero = StrictMath.exp(-this.mean);
    }

    public int sample(long bits) {
        int n = invert(Draws.unit(bits));
        for (int part = 1; part < parts; part++) {
            n += invert(Draws.unit(Draws.follower(bits, part)));
        }
        return n;
    }

    private int invert(double u) {
        int n = 0;
        double p = zero;
        double left = u - p;
        while (left >= 0 && p > 0) {
            n++;
            p *= mean / n;
            left -= p;
        }
        return n;
    }
}
