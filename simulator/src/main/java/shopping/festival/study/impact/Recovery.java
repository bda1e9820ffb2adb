package shopping.festival.study.impact;

import java.util.function.IntPredicate;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Latency;
import shopping.festival.scenario.Fault;

/**
 * When what a fault had done to a place was over.
 *
 * @param from when the fault began, microseconds
 * @param to when it ended: nothing is back before
 */
record Recovery(Difference days, long from, long to) {
    /** A figure is back where it is no more than a tenth above that of the day without the fault ... */
    private static final double BACK = 0.1;
    /** ... and so much of the most it ever was: about nothing there is no tenth. */
    private static final double OF_THE_MOST = 0.01;
    /** So few orders more are no backlog. */
    private static final double FEW_ORDERS = 10;

    private static final double MILLISECOND = 1;
    /** A percentile of fewer is chance: one a second in a minute of the day. */
    private static final long ORDERS_LEAST = 60;

    /** Less than so much of the orders of the day without the fault is nobody served. */
    private static final double SERVED_LEAST = 0.1;

    static Recovery of(Difference days, Fault fault) {
        return new Recovery(days, fault.from(), fault.to());
    }

    /** Seconds since the bell, NaN where the queue was never longer. */
    double backlogBackAt(Day.Place place) {
        Series now = days.with().like(place).queue();
        return backAt(isMore(now, days.without().like(place).queue(), FEW_ORDERS));
    }

    /** The most that waited at the end of a row beyond the day without the fault, from its begin on. */
    long queueMore(Day.Place place) {
        Series now = days.with().like(place).queue();
        Series usual = days.without().like(place).queue();
        long most = 0;
        for (int row = days.with().rows().at(from); row < now.end(); row++) {
            most = Math.max(most, now.at(row) - usual.at(row));
        }
        return most;
    }

    /**
     * The same of the time that the slowest orders took. A minute in which nobody comes through is none in which orders
     * are as fast as ever.
     */
    double latencyBackAt(Latency latency) {
        Day.Slowest now = days.with().slowest(latency);
        Day.Slowest usual = days.without().slowest(latency);
        IntPredicate isSlower = isMore(now.millis(), usual.millis(), MILLISECOND);
        return backAt(row -> now.orders().at(row) >= ORDERS_LEAST && isSlower.test(row)
                || isOfThePlatform(latency) && isNobodyServed(now, usual, row));
    }

    /** Where parcels lie the last days are thin in any case; in the day somebody always buys. */
    private boolean isNobodyServed(Day.Slowest now, Day.Slowest usual, int row) {
        return row < days.with().rows().dayMinutes()
                && usual.orders().at(row) >= ORDERS_LEAST
                && now.orders().at(row) < SERVED_LEAST * usual.orders().at(row);
    }

    private static boolean isOfThePlatform(Latency latency) {
        return latency == Latency.CHECKOUT || latency == Latency.PAYMENT;
    }

    /** When every queue and every latency was back, NaN where nothing ever was otherwise. */
    double backAt() {
        double last = Double.NaN;
        for (Day.Place place : days.with().places()) {
            last = later(last, backlogBackAt(place));
        }
        for (Latency latency : Latency.values()) {
            last = later(last, latencyBackAt(latency));
        }
        return last;
    }

    /** Either where the other is not known. */
    static double later(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    }

    private static IntPredicate isMore(Series now, Series usual, double least) {
        double little = Math.max(least, OF_THE_MOST * now.largest());
        return row -> now.at(row) - usual.at(row) > BACK * usual.at(row) + little;
    }

    /** The end of the last row in which it was not back, or of the fault if that is later. */
    private double backAt(IntPredicate isNotBack) {
        Intervals rows = days.with().rows();
        for (int row = days.lastRow(); row >= rows.at(from); row--) {
            if (isNotBack.test(row)) {
                return Math.max(rows.endOf(row), to) / 1e6;
            }
        }
        return Double.NaN;
    }
}
