package shopping.festival.base.statistics;

/**
 * How many replications there are, and when they are looked at.
 *
 * <p>Who looks again and again and stops as soon as an interval is narrow stops too often when chance happens to make it
 * so. So the probability of error α is shared out among the looks: look k has intervals at level 1 − α / (k (k + 1)).
 * These parts sum to α over all looks there could ever be, so whenever one stops, the interval reported misses the
 * truth with probability α at most (union bound, the way group sequential tests spend α: Lan & DeMets 1983).
 *
 * @param first replications at the first look
 * @param most replications at the last one
 * @param precision half an interval's width over its mean at which to stop; 0 for a fixed number of replications
 */
public record Looks(int first, int most, double precision) {
    /** Of every interval that is reported, whenever the sweep has stopped. */
    public static final double CONFIDENCE = 0.95;

    /** With fewer, Student's interval of a skewed measure is too narrow. */
    public static final int FIRST = 30;

    private static final double GROWTH = 1.5;

    /** All at once, looked at once. */
    public static Looks fixed(int replications) {
        return new Looks(replications, replications, 0);
    }

    /** 30, 45, 68, 102, 153 … until what is asked is known precisely, or there are {@code most}. */
    public static Looks until(double precision, int most) {
        return new Looks(FIRST, most, precision);
    }

    public boolean isSequential() {
        return precision > 0;
    }

    /** Replications at the look after one at {@code n}. */
    public int after(int n) {
        return Math.min(most, (int) Math.ceil(n * GROWTH));
    }

    /** Level of the intervals at look k, from 1 on. */
    public double confidence(int k) {
        return isSequential() ? 1 - (1 - CONFIDENCE) / (k * (k + 1.0)) : CONFIDENCE;
    }

    /**
     * True if a mean is known well enough. The width is held against the mean that is estimated, not the true one;
     * γ / (1 + γ) instead of γ makes up for that (Law & Kelton, ch. 9).
     */
    public boolean isPrecise(Estimate estimate) {
        return estimate.half() <= target() * Math.abs(estimate.mean());
    }

    /** About how many replications would make a mean known well enough: (t · s / (γ' · mean))². */
    public double needed(Estimate estimate, Student student) {
        if (estimate.sd() == null || estimate.sd() == 0) {
            return estimate.n();
        }
        double ratio = student.t(estimate.n()) * estimate.sd() / (target() * Math.abs(estimate.mean()));
        return Math.ceil(ratio * ratio);
    }

    private double target() {
        return precision / (1 + precision);
    }
}
