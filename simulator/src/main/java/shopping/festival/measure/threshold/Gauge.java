package shopping.festival.measure.threshold;

import shopping.festival.model.order.Latency;

/** Something of a run that a threshold can be about. */
sealed interface Gauge {

    Quantity quantity();

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
        P90,
        P99,
        P999,
        MAX
    }
}
