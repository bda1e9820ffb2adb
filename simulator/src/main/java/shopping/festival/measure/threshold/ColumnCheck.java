package shopping.festival.measure.threshold;

import java.util.function.IntToLongFunction;
import shopping.festival.base.statistics.Decimals;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Timeline;

/** A column of the timeline against a limit, minute by minute of the day or of a part of it. */
final class ColumnCheck {
    private final IntToLongFunction column;
    private final Gauge.Column gauge;
    private final Limit limit;
    private final double divisor;
    private final Intervals intervals;
    private final int first;
    private final int end;

    ColumnCheck(Measures measures, Gauge.Column gauge, Threshold threshold, double divisor) {
        this.column = Timeline.column(measures, gauge.name());
        this.gauge = gauge;
        this.limit = threshold.limit();
        this.divisor = divisor;
        this.intervals = measures.intervals();
        this.first = firstRow(threshold.part());
        this.end = threshold.part().isNone() ? intervals.dayMinutes() : endRow(intervals, threshold.part());
    }

    static int firstRow(Threshold.Part part) {
        return VirtualTime.minuteOf(part.from());
    }

    /** A minute of which only a part was asked for belongs to it. */
    static int endRow(Intervals intervals, Threshold.Part part) {
        return Math.min(intervals.dayMinutes(), VirtualTime.minuteOf(part.to() - 1) + 1);
    }

    Finding finding() {
        return gauge.fold() == Gauge.Fold.EVERY ? every() : folded();
    }

    private double at(int row) {
        return scaled(column.applyAsLong(row));
    }

    private double scaled(long x) {
        return Decimals.quotient(x, divisor);
    }

    private Finding every() {
        int broken = 0;
        int firstBroken = -1;
        int worst = first;
        for (int row = first; row < end; row++) {
            if (!limit.holds(at(row))) {
                broken++;
                firstBroken = firstBroken < 0 ? row : firstBroken;
            }
            if (limit.excess(at(row)) > limit.excess(at(worst))) {
                worst = row;
            }
        }
        if (broken == 0) {
            return Finding.held(
                    at(worst), "it was " + text(at(worst)) + " when nearest to the limit, at " + clock(worst));
        }
        String more = broken == 1
                ? "; no other minute broke it"
                : "; " + broken + " minutes broke it, worst " + clock(worst) + " with " + text(at(worst));
        return Finding.broken(
                at(firstBroken),
                start(firstBroken),
                limit.was(at(firstBroken), gauge.quantity()) + " at " + clock(firstBroken) + " and "
                        + limit.must(at(firstBroken), gauge.quantity()) + more);
    }

    private Finding folded() {
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

    private String clock(int row) {
        return VirtualTime.clock(intervals.startOf(row));
    }
}
