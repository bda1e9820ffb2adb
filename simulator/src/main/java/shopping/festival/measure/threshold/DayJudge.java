package shopping.festival.measure.threshold;

import java.util.Optional;
import java.util.function.IntToLongFunction;
import shopping.festival.base.statistics.Decimals;

/** Holds the minutes of a day against thresholds that are about columns of the timeline. */
final class DayJudge {
    private final DayTable day;
    private final double scale;

    DayJudge(DayTable day, double scale) {
        this.day = day;
        this.scale = scale;
    }

    /** Of the minutes that are known; the threshold is about a column or a rate of two. */
    Finding finding(Threshold t) {
        if (t.gauge() instanceof Gauge.Column column) {
            return column.fold() == Gauge.Fold.EVERY
                    ? everyMinute(column, t)
                    : new ColumnCheck(day, column, t, divisor(t)).finding();
        }
        RateCheck check = new RateCheck(day, (Gauge.Rate) t.gauge(), t);
        return t.gauge().isEveryMinute() ? new MinutesCheck(check::at, day, t).finding() : check.ofSums();
    }

    private Finding everyMinute(Gauge.Column gauge, Threshold t) {
        IntToLongFunction column = day.column(gauge.name());
        double divisor = divisor(t);
        return new MinutesCheck(row -> Decimals.quotient(column.applyAsLong(row), divisor), day, t).finding();
    }

    private double divisor(Threshold t) {
        return t.isWholeMarket() ? scale : 1;
    }

    /** What is certain: all minutes that it is about are over, or those so far have decided it, whatever follows. */
    Optional<Finding> early(Threshold t) {
        return DayRows.areKnown(day, t.part()) ? Optional.of(finding(t)) : decided(t);
    }

    /** What the minutes so far have decided, whatever follows. */
    Optional<Finding> decided(Threshold t) {
        if (t.gauge().isEveryMinute()) {
            Finding soFar = finding(t);
            return soFar.brokeAt() == null ? Optional.empty() : Optional.of(soFar);
        }
        return t.gauge() instanceof Gauge.Column column
                ? new ColumnCheck(day, column, t, divisor(t)).early()
                : Optional.empty();
    }
}
