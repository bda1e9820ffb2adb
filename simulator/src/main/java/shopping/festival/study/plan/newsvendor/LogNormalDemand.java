package shopping.festival.study.plan.newsvendor;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Log-normal demand, skewed to the right as forecasts of new goods are: E(D − q)+ = m · Φ(σ − z) − q · Φ(−z) with z = (ln q
 * − μ) / σ and the mean m = exp(μ + σ²/2) (Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions, ch. 14).
 */
final class LogNormalDemand implements Demand {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private final double mu;
    private final double sigma;

    LogNormalDemand(double mu, double sigma) {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("sigma (" + sigma + ") must be positive");
        }
        this.mu = mu;
        this.sigma = sigma;
    }

    private double z(double q) {
        return (StrictMath.log(q) - mu) / sigma;
    }

    @Override
    public double cdf(double units) {
        return units <= 0 ? 0 : STANDARD.cumulativeProbability(z(units));
    }

    @Override
    public double quantile(double probability) {
        return StrictMath.exp(mu + sigma * STANDARD.inverseCumulativeProbability(probability));
    }

    @Override
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double shortage(double q) {
        if (q <= 0) {
            return mean() - q;
        }
        double z = z(q);
        return mean() * STANDARD.cumulativeProbability(sigma - z) - q * STANDARD.survivalProbability(z);
    }
}
