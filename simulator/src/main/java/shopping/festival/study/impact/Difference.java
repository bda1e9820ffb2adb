package shopping.festival.study.impact;

import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Series;
import shopping.festival.scenario.Fault;

/** One day with a fault and the same day, with the same luck, without it. */
record Difference(Day with, Day without) {
    /** A figure is back where it differs by no more than a tenth of the day without the fault ... */
    private static final double BACK = 0.1;
    /** ... or by so much of the most it ever was: about nothing there is no tenth. */
    private static final double OF_THE_MOST = 0.01;

    long ordersLost() {
        return without.orders() - with.orders();
    }

    long fenLost() {
        return without.fen() - with.fen();
    }

    long buyersWithout() {
        return with.buyersWithout() - without.buyersWithout();
    }

    long recovered() {
        return with.recovered() - without.recovered();
    }

    /** How many orders fewer had been paid, at the worst moment. */
    long ordersBehindMost() {
        long behind = 0;
        long most = 0;
        for (int row = 0; row < Math.max(with.paid().end(), without.paid().end()); row++) {
            behind += without.paid().at(row) - with.paid().at(row);
            most = Math.max(most, behind);
        }
        return most;
    }

    /** Those of them that were paid after all. */
    long ordersPaidLater() {
        return Math.max(0, ordersBehindMost() - Math.max(0, ordersLost()));
    }

    /** When the queue that a fault made was back to that of the day without it, microseconds; its begin if it made none. */
    long backlogBackAt(Fault fault) {
        Day.Place there = with.placeOf(fault);
        return backAt(fault, there.queue(fault), without.placeOf(fault).queue(fault));
    }

    /** The same of the time that the slowest orders took. */
    long latencyBackAt(Fault fault) {
        return backAt(
                fault,
                with.placeOf(fault).slowestMillis(),
                without.placeOf(fault).slowestMillis());
    }

    private long backAt(Fault fault, Series now, Series usual) {
        Intervals rows = with.rows();
        double little = Math.max(1, OF_THE_MOST * now.largest());
        for (int row = now.end() - 1; row >= rows.at(fault.from()); row--) {
            if (now.at(row) - usual.at(row) > BACK * usual.at(row) + little) {
                return rows.endOf(row);
            }
        }
        return fault.from();
    }
}
