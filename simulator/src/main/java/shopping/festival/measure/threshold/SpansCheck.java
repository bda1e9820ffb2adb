package shopping.festival.measure.threshold;

import org.HdrHistogram.Histogram;
import shopping.festival.base.statistics.Decimals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Latencies;
import shopping.festival.measure.Measures;

/** A figure of the spans that ended in the whole run or in a part of the day against a limit. */
final class SpansCheck {
    private final Measures measures;
    private final Gauge.Spans gauge;
    private final Limit limit;
    private final double divisor;
    private final int first;
    private final int end;
    private final Histogram all;

    SpansCheck(Measures measures, Gauge.Spans gauge, Threshold threshold, double divisor) {
        this.measures = measures;
        this.gauge = gauge;
        this.limit = threshold.limit();
        this.divisor = divisor;
        Latencies latencies = measures.latencies();
        boolean isWhole = threshold.part().isNone();
        this.first = DayRows.first(threshold.part());
        this.end = isWhole ? latencies.rows(gauge.latency()) : DayRows.end(measures.intervals(), threshold.part());
        this.all = isWhole ? latencies.total(gauge.latency()) : latencies.part(gauge.latency(), first, end);
    }

    Finding finding() {
        boolean isCount = gauge.statistic() == Gauge.Statistic.COUNT;
        if (all.getTotalCount() == 0 && !isCount) {
            return Finding.none("there are no samples: no " + gauge.latency().tag() + " ended then");
        }
        double x = figure(all);
        if (limit.holds(x)) {
            return Finding.held(x, "it was " + gauge.quantity().text(x));
        }
        String must = limit.was(x, gauge.quantity()) + " and " + limit.must(x, gauge.quantity());
        return isCount ? count(x, must) : spans(x, must);
    }

    private double figure(Histogram h) {
        return switch (gauge.statistic()) {
            case COUNT -> Decimals.quotient(h.getTotalCount(), divisor);
            case MEAN -> h.getMean();
            case P50 -> h.getValueAtPercentile(50);
            case P75 -> h.getValueAtPercentile(75);
            case P90 -> h.getValueAtPercentile(90);
            case P95 -> h.getValueAtPercentile(95);
            case P99 -> h.getValueAtPercentile(99);
            case P999 -> h.getValueAtPercentile(99.9);
            case P9999 -> h.getValueAtPercentile(99.99);
            case MAX -> h.getMaxValue();
        };
    }

    private Finding count(double x, String must) {
        long so = 0;
        boolean isOver = limit.isOver(0);
        int row = first;
        for (; row < end - 1 && !isOver; row++) {
            Histogram h = measures.latencies().row(gauge.latency(), row);
            so += h == null ? 0 : h.getTotalCount();
            isOver = limit.isOver(Decimals.quotient(so, divisor));
        }
        return Finding.broken(x, start(isOver ? row - 1 : Math.max(first, end - 1)), must);
    }

    /**
     * Tells the first minute whose own spans broke the limit. There is one: if every minute keeps a percentile, a mean or
     * a maximum, so do all of them together.
     */
    private Finding spans(double x, String must) {
        int worst = -1;
        double most = 0;
        for (int row = first; row < end; row++) {
            Histogram h = measures.latencies().row(gauge.latency(), row);
            if (h == null) {
                continue;
            }
            double own = figure(h);
            if (!limit.holds(own) && limit.isOver(own) == limit.isOver(x)) {
                return told(x, must, row, own);
            }
            if (worst < 0 || limit.excess(own) > most) {
                worst = row;
                most = limit.excess(own);
            }
        }
        // Only where digits were rounded away.
        return told(x, must, worst, x);
    }

    private Finding told(double x, String must, int row, double own) {
        return Finding.broken(
                x,
                start(row),
                must + "; of the minutes "
                        + VirtualTime.clock(measures.intervals().startOf(row)) + " was the first to break it, with "
                        + gauge.quantity().text(own));
    }

    private double start(int row) {
        return measures.intervals().startOf(row) / 1e6;
    }
}
