package shopping.festival.base.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Intervals of a share that replications have each for themselves, such as a fill rate, or of a ratio of their sums. It lies
 * between 0 and 1, and near these ends Student's interval is too narrow, and reaches beyond.
 *
 * <p>Replications are independent, what they hold is not: all buyers of a day meet the same shelf. So the spread between
 * replications says how many independent trials they are worth, p (1 − p) n / s² (Korn & Graubard 1998), and the interval is
 * Wilson's of so many, with Student's quantile.
 *
 * <p>Where the share was 0 in every replication, or 1, there is no spread to go by, and the truth lies between two extremes:
 * all cases of a replication go together, and it is one trial, or each goes alone, and it is as many as it has cases. Where
 * these are few the first is taken, with the interval of Clopper and Pearson (1934), whose other end is (α/2)^(1/n): on the safe
 * side, as the mean of shares is at least the share of the days that were whole. Where they are many it would say of a million
 * buyers who were all served that a third perhaps were not, and the second that not one in a million was not; neither is known,
 * so there is no interval, and it is told in how many replications it was so.
 */
public final class Share {
    private static final double NOTHING = 1e-12;
    /** Cases of a replication from which on the two extremes differ by a power of ten. */
    private static final double MANY = 10;

    private Share() {}

    /**
     * The same estimate with the interval of a share; no other if it is none, or has no interval.
     *
     * @param casesEach what a replication's share is of, on average; 1 of what it has or has not, infinite of what is no count
     */
    public static Estimate of(Estimate e, double casesEach, Student student) {
        double p = Math.min(1, Math.max(0, e.mean()));
        if (e.n() < 2 || Math.abs(p - e.mean()) > NOTHING) {
            return e;
        }
        double variance = e.deviation() * e.deviation();
        if (p < NOTHING || p > 1 - NOTHING) {
            return ofAllAlike(e.n(), Math.rint(p), casesEach, student.confidence());
        }
        if (variance < NOTHING * NOTHING) {
            return e;
        }
        Estimate wilson = Proportion.wilson(p, p * (1 - p) * e.n() / variance, student.t(e.n()));
        return new Estimate(e.n(), e.mean(), e.sd(), wilson.low(), wilson.high());
    }

    private static Estimate ofAllAlike(int n, double p, double casesEach, double confidence) {
        if (casesEach >= MANY) {
            return new Estimate(n, p, 0.0, null, null);
        }
        double end = BetaDistribution.of(n, 1).inverseCumulativeProbability((1 - confidence) / 2);
        return p == 1 ? new Estimate(n, 1, 0.0, end, 1.0) : new Estimate(n, 0, 0.0, 0.0, 1 - end);
    }
}
