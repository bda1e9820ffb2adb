package shopping.festival.study.plan.newsvendor;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Poisson demand, as of buyers who come one by one and know nothing of each other. As d · P(D = d) = m · P(D = d − 1), E(D
 * − q)+ = m · P(D ≥ q) − q · P(D > q) (Snyder & Shen, section 4.3.4).
 */
final class PoissonDemand implements Demand {
    private final PoissonDistribution law;

    PoissonDemand(double mean) {
        if (!(mean > 0)) {
            throw new IllegalArgumentException("mean (" + mean + ") must be positive");
        }
        this.law = PoissonDistribution.of(mean);
    }

    @Override
    public double cdf(double units) {
        return law.cumulativeProbability((int) Math.floor(units));
    }

    @Override
    public double quantile(double probability) {
        return law.inverseCumulativeProbability(probability);
    }

    @Override
    public double mean() {
        return law.getMean();
    }

    @Override
    public double shortage(double q) {
        int whole = (int) Math.floor(q);
        return mean() * law.survivalProbability(whole - 1) - q * law.survivalProbability(whole);
    }
}
