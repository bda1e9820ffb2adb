package shopping.festival.measure.threshold;

import java.util.Optional;
import java.util.OptionalInt;
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
                start(decidedAt().orElse(end - 1)),
                limit.was(value, gauge.quantity()) + " and " + limit.must(value, gauge.quantity()));
    }

    /** What the minutes so far have decided already: whatever follows, it will not hold. */
    Optional<Finding> early() {
        return decidedAt().isPresent() ? Optional.of(finding()) : Optional.empty();
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

    /** The minute from which on nothing could mend it; empty for what only the end decides, which breaks in the last. */
    private OptionalInt decidedAt() {
        long so = 0;
        for (int row = first; row < end; row++) {
            so = row == first ? column.applyAsLong(row) : fold(so, column.applyAsLong(row));
            double x = scaled(so);
            // A sum and a maximum only grow, a minimum only falls.
            if (gauge.fold() == Gauge.Fold.MIN ? limit.isUnder(x) : limit.isOver(x)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    private String text(double x) {
        return gauge.quantity().text(x);
    }

    private double start(int row) {
        return intervals.startOf(row) / 1e6;
    }
}
