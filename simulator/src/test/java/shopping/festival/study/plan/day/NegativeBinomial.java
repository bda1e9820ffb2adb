package shopping.festival.study.plan.day;

import shopping.festival.study.plan.newsvendor.Demand;

/** The exact law of a Poisson demand whose mean is {@code mean} times a gamma factor of mean 1 (cv above 0). */
public record NegativeBinomial(double mean, double cv) {
    public Demand demand() {
        double shape = 1 / (cv * cv);
        double p = mean / (mean + shape);
        int most = (int) (mean * (1 + 12 * cv) + 200);
        int[] units = new int[most + 1];
        double[] probabilities = new double[most + 1];
        double at = Math.pow(1 - p, shape);
        double sum = 0;
        for (int k = 0; k <= most; k++) {
            units[k] = k;
            probabilities[k] = at;
            sum += at;
            at *= (shape + k) / (k + 1) * p;
        }
        probabilities[most] += 1 - sum;
        probabilities[most] = Math.max(0, probabilities[most]);
        return Demand.discrete(units, probabilities);
    }
}
