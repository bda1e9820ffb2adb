package shopping.festival.measure.threshold;

import java.util.function.IntToDoubleFunction;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;

/**
 * A figure of every minute against a limit. It breaks where so many minutes in a row do as the threshold says; a minute
 * without the figure, such as the rate of nothing, keeps every limit.
 */
final class MinutesCheck {
    private final IntToDoubleFunction at;
    private final Quantity quantity;
    private final Limit limit;
    private final int inARow;
    private final Intervals intervals;
    private final int first;
    private final int end;

    /** @param at the figure of a minute, NaN for none */
    MinutesCheck(IntToDoubleFunction at, DayTable day, Threshold threshold) {
        this.at = at;
        this.quantity = threshold.gauge().quantity();
        this.limit = threshold.limit();
        this.inARow = threshold.minutesBroken();
        this.intervals = day.intervals();
        this.first = DayRows.first(threshold.part());
        this.end = DayRows.knownEnd(day, threshold.part());
    }

    Finding finding() {
        int broken = 0;
        int firstBroken = -1;
        int since = -1;
        int worst = -1;
        for (int row = first; row < end; row++) {
            double x = at.applyAsDouble(row);
            if (Double.isNaN(x)) {
                since = -1;
                continue;
            }
            if (worst < 0 || limit.excess(x) > limit.excess(at.applyAsDouble(worst))) {
                worst = row;
            }
            if (limit.holds(x)) {
                since = -1;
                continue;
            }
            broken++;
            since = since < 0 ? row : since;
            firstBroken = firstBroken < 0 && row - since + 1 >= inARow ? since : firstBroken;
        }
        if (worst < 0) {
            return Finding.none("there are no samples, so there is nothing to compare");
        }
        double most = at.applyAsDouble(worst);
        if (firstBroken < 0) {
            return Finding.held(most, held(broken, most, worst));
        }
        double x = at.applyAsDouble(firstBroken);
        String more = broken == 1
                ? "; no other minute broke it"
                : "; " + broken + " minutes broke it, worst " + clock(worst) + " with " + text(most);
        return Finding.broken(
                x,
                intervals.startOf(firstBroken) / 1e6,
                limit.was(x, quantity) + " at " + clock(firstBroken) + " and " + limit.must(x, quantity) + more);
    }

    private String held(int broken, double most, int worst) {
        return broken == 0
                ? "it was " + text(most) + " when nearest to the limit, at " + clock(worst)
                : "it was broken in " + broken + " minutes, worst " + clock(worst) + " with " + text(most)
                        + ", but never in " + inARow + " in a row";
    }

    private String text(double x) {
        return quantity.text(x);
    }

    private String clock(int row) {
        return VirtualTime.clock(intervals.startOf(row));
    }
}
