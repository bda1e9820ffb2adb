package shopping.festival.study.plan.newsvendor;

/**
 * A law of demand: how many units are wanted over a season if stock never runs out.
 *
 * <p>All a stock decision needs is its distribution and its loss function E(D − q)+, the units that are wanted beyond a
 * stock of q (Zipkin, Foundations of Inventory Management, appendix C; Snyder & Shen, Fundamentals of Supply Chain
 * Theory, section 4.3). What is sold, what is left and the fill rate follow from these two.
 */
public interface Demand {

    /** The probability that no more than {@code units} are wanted. */
    double cdf(double units);

    /** The smallest stock that is enough with at least this probability; a whole number where demand is one. */
    double quantile(double probability);

    double mean();

    /** The loss function E(D − q)+: units that a stock of {@code q} lacks. */
    double shortage(double q);

    /** E(q − D)+: units that are left of {@code q}. */
    default double leftover(double q) {
        return q - mean() + shortage(q);
    }

    /** E min(D, q): units that a stock of {@code q} sells. */
    default double sales(double q) {
        return mean() - shortage(q);
    }

    /** Share of the units wanted that are sold: a ratio of means, not the mean of the seasons' ratios. */
    default double fillRate(double q) {
        return mean() == 0 ? 1 : sales(q) / mean();
    }

    /** The probability that nobody is turned away: the cycle service level, which is not the fill rate. */
    default double inStock(double q) {
        return cdf(q);
    }

    static Demand normal(double mean, double deviation) {
        return new NormalDemand(mean, deviation);
    }

    static Demand poisson(double mean) {
        return new PoissonDemand(mean);
    }

    /** exp of a normal value with mean {@code mu} and deviation {@code sigma}. */
    static Demand logNormal(double mu, double sigma) {
        return new LogNormalDemand(mu, sigma);
    }

    /** Given numbers of units, the smallest first, with given probabilities. */
    static Demand discrete(int[] units, double[] probabilities) {
        return new DiscreteDemand(units.clone(), probabilities.clone());
    }

    /** What so many seasons asked for, each as probable as another, in any order. */
    static SampledDemand sampled(int... seasons) {
        return new SampledDemand(seasons.clone());
    }
}
