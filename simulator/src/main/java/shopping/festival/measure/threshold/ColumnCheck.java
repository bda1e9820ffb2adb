package shopping.festival.measure.threshold;

import java.util.Optional;
import java.util.function.IntToLongFunction;
import shopping.festival.base.statistics.Decimals;
import shopping.festival.base.time.Intervals;

/** A column of the timeline, folded into one figure of the day or of a part of it, against a limit. */
final class ColumnCheck {
    private final IntToLongFunction column;
    private final Gauge.Column gauge;
    private final Limit limit;
    private final double divisor;
    private final Intervals intervals;
    private final int first;
    private final int end;

    ColumnCheck(DayTable day, Gauge.Column gauge, Threshold threshold, double divisor) {
        this.column = day.column(gauge.name());
        this.gauge = gauge;
        this.limit = threshold.limit();
        this.divisor = divisor;
        this.intervals = day.intervals();
        this.first = DayRows.first(threshold.part());
        this.end = DayRows.knownEnd(day, threshold.part());
    }

    Finding finding() {
        long folded = column.applyAsLong(first);
        for (int row = first + 1; row < end; row++) {
            folded = fold(folded, column.applyAsLong(row));
        }
        double value = scaled(folded);
        if (limit.holds(value)) {
            return Finding.held(value, "it was " + text(value));
        }
        return Finding.broken(
                value,
                start(brokeAt(value)),
                limit.was(value, gauge.quantity()) + " and " + limit.must(value, gauge.quantity()));
    }

    /** What the minutes so far have decided already: whatever follows, it will not hold. */
    Optional<Finding> early() {
        long folded = 0;
        for (int row = first; row < end; row++) {
            folded = row == first ? column.applyAsLong(row) : fold(folded, column.applyAsLong(row));
            double value = scaled(folded);
            boolean isDecided = gauge.fold() == Gauge.Fold.MIN ? limit.isUnder(value) : limit.isOver(value);
            if (isDecided) {
                return Optional.of(Finding.broken(
                        value,
                        start(row),
                        limit.was(value, gauge.quantity()) + " and " + limit.must(value, gauge.quantity())));
            }
        }
        return Optional.empty();
    }

    private double scaled(long x) {
        return Decimals.quotient(x, divisor);
    }

    private long fold(long so, long x) {
        return switch (gauge.fold()) {
            case SUM -> so + x;
            case MAX -> Math.max(so, x);
            case MIN -> Math.min(so, x);
            case EVERY -> x;
        };
    }

    /** The minute from which on nothing could mend it; what only the end decides breaks in the last. */
    private int brokeAt(double value) {
        boolean decidedEarly = limit.isOver(value) ? gauge.fold() != Gauge.Fold.MIN : gauge.fold() == Gauge.Fold.MIN;
        long so = column.applyAsLong(first);
        for (int row = first; decidedEarly && row < end; row++) {
            so = row == first ? so : fold(so, column.applyAsLong(row));
            double x = scaled(so);
            if (!limit.holds(x) && limit.isOver(x) == limit.isOver(value)) {
                return row;
            }
        }
        return end - 1;
    }

    private String text(double x) {
        return gauge.quantity().text(x);
    }

    private double start(int row) {
        return intervals.startOf(row) / 1e6;
    }
}
