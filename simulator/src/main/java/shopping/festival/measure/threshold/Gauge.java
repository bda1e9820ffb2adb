package shopping.festival.measure.threshold;

import shopping.festival.model.order.Latency;

/** Something of a run that a threshold can be about. */
sealed interface Gauge {

    Quantity quantity();

    /** Whether it is known minute by minute, and every one of them has to hold. */
    default boolean isEveryMinute() {
        return this instanceof Column c && c.fold() == Fold.EVERY || this instanceof Rate r && r.fold() == Fold.EVERY;
    }

    /** Whether columns of the timeline say all of it. */
    default boolean isOfColumns() {
        return this instanceof Column || this instanceof Rate;
    }

    /**
     * A number of {@code result.json}, over the whole run.
     *
     * @param path as {@code summary.json} has it
     */
    record Number(String path, Quantity quantity) implements Gauge {}

    /** A column of the timeline, minute by minute of the day. */
    record Column(String name, Fold fold, Quantity quantity) implements Gauge {
        Column by(Fold other) {
            return new Column(name, other, quantity);
        }
    }

    /**
     * A column over another: minute by minute, or the sum of one over the sum of the other.
     *
     * @param fold {@link Fold#EVERY} or {@link Fold#SUM}
     */
    record Rate(String name, String of, Fold fold, Quantity quantity) implements Gauge {}

    /** A figure of the spans that ended in a part of the day, or in the whole run. */
    record Spans(Latency latency, Statistic statistic, Quantity quantity) implements Gauge {}

    /** What of a column is held against the limit. */
    enum Fold {
        /** Every minute has to hold. */
        EVERY,
        SUM,
        MAX,
        MIN
    }

    enum Statistic {
        COUNT,
        MEAN,
        P50,
        P75,
        P90,
        P95,
        P99,
        P999,
        P9999,
        MAX
    }
}
