package shopping.festival.result.making;

import org.jspecify.annotations.Nullable;
import shopping.festival.measure.Series;

/**
 * The first 60 seconds in a row with the largest sum.
 *
 * @param start a whole second, null if all are empty
 * @param perSecond their mean
 */
record BusiestMinute(@Nullable Double start, double perSecond) {
    private static final int SECONDS = 60;

    static BusiestMinute of(Series perSecond) {
        long sum = perSecond.sum(0, SECONDS);
        long best = sum;
        int bestAt = 0;
        for (int second = 1; second + SECONDS <= perSecond.end(); second++) {
            sum += perSecond.at(second + SECONDS - 1) - perSecond.at(second - 1);
            if (sum > best) {
                best = sum;
                bestAt = second;
            }
        }
        return new BusiestMinute(best == 0 ? null : (Double) (double) bestAt, best / (double) SECONDS);
    }
}
