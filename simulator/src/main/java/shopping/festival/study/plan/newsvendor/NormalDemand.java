package shopping.festival.study.plan.newsvendor;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Normal demand: E(D − q)+ = σ · (φ(z) − z · (1 − Φ(z))) with z = (q − μ) / σ (Snyder & Shen, section 4.3.2). */
final class NormalDemand implements Demand {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private final double mean;
    private final double deviation;

    NormalDemand(double mean, double deviation) {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("deviation (" + deviation + ") must be positive");
        }
        this.mean = mean;
        this.deviation = deviation;
    }

    private double z(double q) {
        return (q - mean) / deviation;
    }

    @Override
    public double cdf(double units) {
        return STANDARD.cumulativeProbability(z(units));
    }

    @Override
    public double quantile(double probability) {
        return mean + deviation * STANDARD.inverseCumulativeProbability(probability);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double shortage(double q) {
        double z = z(q);
        return deviation * (STANDARD.density(z) - z * STANDARD.survivalProbability(z));
    }
}
