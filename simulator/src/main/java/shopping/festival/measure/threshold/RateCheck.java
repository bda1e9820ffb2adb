package shopping.festival.measure.threshold;

import java.util.function.IntToLongFunction;
import shopping.festival.base.time.Intervals;

/** The sum of a column over the sum of another against a limit; broken in the last minute, which is the one that decides. */
final class RateCheck {
    private final IntToLongFunction above;
    private final IntToLongFunction below;
    private final Threshold threshold;
    private final Intervals intervals;

    RateCheck(DayTable day, Gauge.Rate gauge, Threshold threshold) {
        this.above = day.column(gauge.name());
        this.below = day.column(gauge.of());
        this.threshold = threshold;
        this.intervals = day.intervals();
    }

    /** Of one minute; NaN where there is nothing to divide by. */
    double at(int row) {
        return rate(above.applyAsLong(row), below.applyAsLong(row));
    }

    private static double rate(long above, long below) {
        return below == 0 ? Double.NaN : (double) above / below;
    }

    Finding ofSums() {
        int end = DayRows.end(intervals, threshold.part());
        long sumAbove = 0;
        long sumBelow = 0;
        for (int row = DayRows.first(threshold.part()); row < end; row++) {
            sumAbove += above.applyAsLong(row);
            sumBelow += below.applyAsLong(row);
        }
        double x = rate(sumAbove, sumBelow);
        Quantity quantity = threshold.gauge().quantity();
        Limit limit = threshold.limit();
        if (Double.isNaN(x)) {
            return Finding.none("there are no samples, so there is nothing to compare");
        }
        return limit.holds(x)
                ? Finding.held(x, "it was " + quantity.text(x))
                : Finding.broken(
                        x,
                        intervals.startOf(end - 1) / 1e6,
                        limit.was(x, quantity) + " and " + limit.must(x, quantity));
    }
}
