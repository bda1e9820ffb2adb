package shopping.festival.base.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of sums over replications, such as units filled over units asked: not the mean of the replications' ratios, which
 * is another number. Its spread is that of the residuals (x − R · y) / mean y (Law & Kelton, ch. 9; Cochran, ch. 6).
 *
 * @param n replications
 * @param x sum of the numerators
 * @param y sum of the denominators
 * @param xx sum of their squares
 * @param xy sum of the products
 */
public record Ratio(int n, double x, double y, double xx, double yy, double xy) {

    public static Ratio of(double[] x, double[] y) {
        double sx = 0;
        double sy = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sy += y[i];
            xx += x[i] * x[i];
            yy += y[i] * y[i];
            xy += x[i] * y[i];
        }
        return new Ratio(x.length, sx, sy, xx, yy, xy);
    }

    public double value() {
        return x / y;
    }

    /** The estimate, null where there is nothing below the line. */
    public @Nullable Estimate estimate(Student student) {
        if (n == 0 || y == 0) {
            return null;
        }
        double ratio = value();
        if (n == 1) {
            return new Estimate(1, ratio, null, null, null);
        }
        double squares = Math.max(0, xx - 2 * ratio * xy + ratio * ratio * yy);
        double deviation = Math.sqrt(squares / (n - 1)) / (y / n);
        double half = student.t(n) * deviation / Math.sqrt(n);
        return new Estimate(n, ratio, deviation, ratio - half, ratio + half);
    }

    /** The same of a ratio that is a share: what is above the line is a part of what is below it. */
    public @Nullable Estimate share(Student student) {
        Estimate estimate = estimate(student);
        return estimate == null ? null : Share.of(estimate, y / n, student);
    }

    /**
     * A value a replication, whose mean is the ratio and whose spread is that of its estimate: so that sums and differences
     * of ratios on the same draws are those of these values. NaN where there is nothing below the line.
     */
    public static double[] pseudoValues(double[] x, double[] y) {
        Ratio ratio = of(x, y);
        double[] values = new double[x.length];
        Arrays.setAll(
                values,
                i -> ratio.y == 0 ? Double.NaN : ratio.value() + (x[i] - ratio.value() * y[i]) / (ratio.y / ratio.n));
        return values;
    }

    /** The estimate of the ratio of one sample less that of another, replication by replication on the same draws. */
    public static @Nullable Estimate difference(
            double[] x, double[] y, double[] baseX, double[] baseY, Student student) {
        return student.ofDifference(pseudoValues(x, y), pseudoValues(baseX, baseY));
    }
}
