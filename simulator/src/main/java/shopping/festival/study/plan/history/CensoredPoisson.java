package shopping.festival.study.plan.history;

/**
 * The mean of daily demand where some days ended without stock: the maximum of the likelihood, found by expectation and
 * maximization (Dempster, Laird & Rubin 1977). A day on which nothing was left tells that at least so many were wanted; one
 * that began so, and sold none, tells nothing.
 */
final class CensoredPoisson {
    private static final int ROUNDS_MAX = 10_000;
    private static final double PRECISION = 1e-10;
    /** Standard deviations below the mean from which on it makes no difference that so many were wanted. */
    private static final double FAR = 10;

    private CensoredPoisson() {}

    /**
     * Mean of {@code units} over the days that count. Where each of them ended without stock there is no largest
     * likelihood; then it is the mean of what was sold.
     */
    static double mean(double[] units, boolean[] ranOut, boolean[] counts) {
        double mean = Method.mean(units, counts, 0, units.length);
        if (!isEverInStock(ranOut, counts)) {
            return mean;
        }
        for (int round = 0; round < ROUNDS_MAX; round++) {
            double sum = 0;
            int days = 0;
            for (int d = 0; d < units.length; d++) {
                if (counts[d]) {
                    sum += ranOut[d] ? atLeast(units[d], mean) : units[d];
                    days++;
                }
            }
            double next = days == 0 ? 0 : sum / days;
            if (Math.abs(next - mean) <= PRECISION * Math.max(1, mean)) {
                return next;
            }
            mean = next;
        }
        return mean;
    }

    private static boolean isEverInStock(boolean[] ranOut, boolean[] counts) {
        for (int d = 0; d < counts.length; d++) {
            if (counts[d] && !ranOut[d]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The mean of a Poisson number of which it is known that it is at least so large: with S = 1 + m/(c+1) + m²/((c+1)(c+2))
     * + … it is m + c/S, as P(X = c) takes itself out of the fraction.
     */
    static double atLeast(double least, double mean) {
        if (least <= 0 || least < mean - FAR * Math.sqrt(mean)) {
            return mean;
        }
        double sum = 1;
        double term = 1;
        for (int i = 1; term > sum * 1e-14; i++) {
            term *= mean / (least + i);
            sum += term;
        }
        return mean + least / sum;
    }
}
