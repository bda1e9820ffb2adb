package shopping.festival.measure.threshold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shopping.festival.base.statistics.Decimals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;

/** Holds a run against its thresholds. */
public final class Judge {
    private final Map<String, Double> numbers;
    private final Measures measures;
    private final double scale;
    private final DayJudge day;
    private final Function<String, Optional<Trace>> traces;

    /**
     * @param numbers of the result by their paths; what is missing never came
     * @param traces of some of them
     */
    public Judge(
            Map<String, Double> numbers, Measures measures, double scale, Function<String, Optional<Trace>> traces) {
        this.numbers = numbers;
        this.measures = measures;
        this.scale = scale;
        this.day = new DayJudge(DayTable.of(measures), scale);
        this.traces = traces;
    }

    public List<Verdict> verdicts(List<Threshold> thresholds) {
        return thresholds.stream().map(this::verdict).toList();
    }

    private Verdict verdict(Threshold t) {
        double divisor = t.isWholeMarket() ? scale : 1;
        Finding found;
        if (t.gauge().isOfColumns()) {
            found = day.finding(t);
        } else if (t.gauge() instanceof Gauge.Spans spans) {
            found = new SpansCheck(measures, spans, t, divisor).finding();
        } else {
            found = number((Gauge.Number) t.gauge(), t.limit(), divisor);
        }
        return found.verdict(t);
    }

    private Finding number(Gauge.Number gauge, Limit limit, double divisor) {
        Double raw = numbers.get(gauge.path());
        if (raw == null) {
            return Finding.none(
                    gauge.quantity() == Quantity.INSTANT
                            ? "it never came, so there is nothing to compare"
                            : "there are no samples, so there is nothing to compare");
        }
        double x = Decimals.quotient(raw, divisor);
        if (limit.holds(x)) {
            return Finding.held(x, "it was " + gauge.quantity().text(x));
        }
        String must = limit.was(x, gauge.quantity()) + " and " + limit.must(x, gauge.quantity());
        if (gauge.quantity() == Quantity.INSTANT) {
            return Finding.broken(x, minute(limit.isOver(x) ? limit.high() : x), must);
        }
        Double since = traces.apply(gauge.path())
                .filter(trace -> trace.rows() > 0)
                .map(trace -> minute(trace.brokeAt(limit, limit.isOver(x), divisor)))
                .orElse(null);
        return Finding.broken(x, since, must);
    }

    /** The begin of the minute an instant lies in, seconds. */
    private static double minute(double seconds) {
        double minute = (double) VirtualTime.MINUTE / VirtualTime.SECOND;
        return Math.max(0, Math.floor(seconds / minute) * minute);
    }
}
