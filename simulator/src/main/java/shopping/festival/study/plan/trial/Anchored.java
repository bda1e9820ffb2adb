package shopping.festival.study.plan.trial;

import java.util.Arrays;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;

/**
 * The mean of something that few replications know, with the help of a companion that goes with it and that many know: its
 * mean is moved by as much as chance has moved the companion's among the few (double sampling with regression: Cochran,
 * Sampling Techniques, 3rd ed., ch. 12; as a control variate: Law &amp; Kelton, ch. 11).
 */
final class Anchored {
    /** With fewer the slope is a guess. */
    private static final int LEAST = 6;

    private Anchored() {}

    /**
     * The variance is that of the residuals over the few, and that of the companion over the many.
     *
     * @param few values
     * @param many values of the companion, those of the same replications first
     */
    static Estimate of(double[] few, double[] many, Student student) {
        int n = few.length;
        Estimate plain = student.ofAll(few);
        double[] same = Arrays.copyOf(many, n);
        double mean = Arrays.stream(same).average().orElse(0);
        double squares = 0;
        double products = 0;
        for (int j = 0; j < n; j++) {
            squares += (same[j] - mean) * (same[j] - mean);
            products += (same[j] - mean) * (few[j] - plain.mean());
        }
        if (n < LEAST || squares == 0) {
            return plain;
        }
        double slope = products / squares;
        double residuals = 0;
        for (int j = 0; j < n; j++) {
            double off = few[j] - plain.mean() - slope * (same[j] - mean);
            residuals += off * off;
        }
        Estimate all = student.ofAll(many);
        double moved = all.mean() - mean;
        double variance = residuals / (n - 2) * (1.0 / n + moved * moved / squares)
                + slope * slope * all.deviation() * all.deviation() / many.length;
        // Two degrees of freedom are spent, on the mean and on the slope.
        double half = student.t(n - 1) * Math.sqrt(variance);
        double anchored = plain.mean() + slope * moved;
        return new Estimate(n, anchored, plain.sd(), anchored - half, anchored + half);
    }
}
