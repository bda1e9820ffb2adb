package shopping.festival.study.compare;

import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * One measure on both sides.
 *
 * @param a its value, or its mean over the replications; NaN where A does not have it
 * @param b the same of B
 * @param difference B less A
 * @param half half the width of that interval, NaN without one
 * @param isEnough whether there are replications enough to be sure of a sign
 */
record Change(String measure, double a, double b, double difference, double half, boolean isEnough) {

    static Change single(String measure, double a, double b) {
        return new Change(measure, a, b, b - a, Double.NaN, false);
    }

    static Change replicated(String measure, double a, double b, @Nullable Estimate difference, boolean isEnough) {
        return new Change(
                measure,
                a,
                b,
                difference == null ? Double.NaN : difference.mean(),
                difference == null || difference.high() == null ? Double.NaN : difference.half(),
                isEnough);
    }

    /** Of A; infinite from nothing or from or to what is not there. */
    double relative() {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.isNaN(a) && Double.isNaN(b) ? 0 : Double.POSITIVE_INFINITY;
        }
        if (difference == 0) {
            return 0;
        }
        return a == 0 ? Math.copySign(Double.POSITIVE_INFINITY, difference) : difference / Math.abs(a);
    }

    boolean isChange() {
        return relative() != 0;
    }

    /** True if the difference is larger than its interval; without one, or with few replications, nothing is sure. */
    boolean isSure() {
        return isEnough && !Double.isNaN(half) && Math.abs(difference) > half;
    }
}
