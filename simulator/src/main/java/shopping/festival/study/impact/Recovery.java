package shopping.festival.study.impact;

import java.util.function.IntPredicate;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Series;

/**
 * When what a fault had done to a place was over.
 *
 * @param from when the fault began, microseconds
 */
record Recovery(Difference days, long from) {
    /** A figure is back where it is no more than a tenth above that of the day without the fault ... */
    private static final double BACK = 0.1;
    /** ... and so much of the most it ever was: about nothing there is no tenth. */
    private static final double OF_THE_MOST = 0.01;
    /** So few orders more are no backlog. */
    private static final double FEW_ORDERS = 10;

    private static final double MILLISECOND = 1;
    /** A percentile of fewer is chance: one a second in a minute of the day. */
    private static final long ORDERS_LEAST = 60;

    /** Seconds since the bell, NaN where the queue was never longer. */
    double backlogBackAt(Day.Place place) {
        Series now = days.with().like(place).queue();
        return backAt(now, days.without().like(place).queue(), FEW_ORDERS, row -> true);
    }

    /** The same of the time that the slowest orders took, at all places of a kind together. */
    double latencyBackAt(Day.Place place) {
        Day.Slowest now = days.with().slowest(place);
        return backAt(
                now.millis(),
                days.without().slowest(place).millis(),
                MILLISECOND,
                row -> now.orders().at(row) >= ORDERS_LEAST);
    }

    /** When both were back everywhere, NaN where nothing ever was otherwise. */
    double backAt() {
        double last = Double.NaN;
        for (Day.Place place : days.with().places()) {
            last = later(last, later(backlogBackAt(place), latencyBackAt(place)));
        }
        return last;
    }

    /** Either where the other is not known. */
    static double later(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    }

    /** The end of the last row in which it was not back. */
    private double backAt(Series now, Series usual, double least, IntPredicate counts) {
        Intervals rows = days.with().rows();
        double little = Math.max(least, OF_THE_MOST * now.largest());
        for (int row = now.end() - 1; row >= rows.at(from); row--) {
            if (counts.test(row) && now.at(row) - usual.at(row) > BACK * usual.at(row) + little) {
                return rows.endOf(row) / 1e6;
            }
        }
        return Double.NaN;
    }
}
