package shopping.festival.measure;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.base.time.Intervals;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Latency;

/** One histogram (milliseconds, two digits) for each latency and row of the timeline, by the date at which it ends. */
public final class Latencies implements Stateful {
    private final Intervals intervals;
    private final LatencyCounts[][] histograms = new LatencyCounts[Latency.values().length][];
    /** Spans below a millisecond are counted here: most orders pass an idle checkout in no time. */
    private final Series[] zeros = new Series[Latency.values().length];

    /** All spans together, microseconds modulo 2⁶⁴: what the audit holds against the times of events. */
    private final long[] sums = new long[Latency.values().length];
    /** The same of spans that were waited for in vain, which are in no histogram. */
    private final long[] sumsInVain = new long[Latency.values().length];

    public Latencies(Intervals intervals) {
        this.intervals = intervals;
        for (int l = 0; l < histograms.length; l++) {
            histograms[l] = blank();
            zeros[l] = new Series(16);
        }
    }

    private LatencyCounts[] blank() {
        return new LatencyCounts[intervals.dayMinutes() + 24];
    }

    void add(Latency latency, long end, long micros) {
        int row = intervals.at(end);
        sums[latency.ordinal()] += micros;
        if (micros < 1000) {
            if (micros < 0) {
                throw negative(latency, end, micros);
            }
            zeros[latency.ordinal()].add(row, 1);
        } else {
            at(latency.ordinal(), row).add(micros / 1000);
        }
    }

    static BrokenLaw negative(Latency latency, long end, long micros) {
        return new BrokenLaw(
                "no latency is negative",
                latency.tag() + " of " + micros + " µs, said to end at " + VirtualTime.clock(end) + " (" + end
                        + " µs)");
    }

    void addInVain(Latency latency, long end, long micros) {
        if (micros < 0) {
            throw negative(latency, end, micros);
        }
        sumsInVain[latency.ordinal()] += micros;
    }

    private LatencyCounts at(int latency, int row) {
        LatencyCounts[] rows = histograms[latency];
        if (row >= rows.length) {
            rows = histograms[latency] = Arrays.copyOf(rows, row + row / 2);
        }
        LatencyCounts h = rows[row];
        if (h == null) {
            h = rows[row] = new LatencyCounts();
        }
        return h;
    }

    void add(Latencies other) {
        Columns.add(sums, other.sums);
        Columns.add(sumsInVain, other.sumsInVain);
        for (int l = 0; l < histograms.length; l++) {
            zeros[l].add(other.zeros[l]);
            for (int row = 0; row < other.histograms[l].length; row++) {
                if (other.histograms[l][row] != null) {
                    at(l, row).add(other.histograms[l][row]);
                }
            }
        }
    }

    @Override
    public void state(Tape tape) {
        for (int l = 0; l < histograms.length; l++) {
            int[] rows = Sparse.places(tape, histograms[l], intervals.at(Sparse.TOO_LATE));
            if (tape.isRead()) {
                histograms[l] = blank();
            }
            for (int row : rows) {
                at(l, row).state(tape);
            }
        }
        tape.each(zeros);
        tape.each(sums);
        tape.each(sumsInVain);
    }

    /** All spans together, microseconds modulo 2⁶⁴. */
    public long sumMicros(Latency latency) {
        return sums[latency.ordinal()];
    }

    /** The same of spans that were waited for in vain: they ended, but not as the latency says. */
    public long sumMicrosInVain(Latency latency) {
        return sumsInVain[latency.ordinal()];
    }

    /** How many spans ended in a row. */
    public long count(Latency latency, int row) {
        LatencyCounts[] rows = histograms[latency.ordinal()];
        long longer = row < rows.length && rows[row] != null ? rows[row].count() : 0;
        return zeros[latency.ordinal()].at(row) + longer;
    }

    /** What the spans of all histograms can add up to, milliseconds: those below one are not in them. */
    public LatencyCounts.Bounds sumMillis(Latency latency) {
        return Arrays.stream(histograms[latency.ordinal()])
                .filter(Objects::nonNull)
                .map(LatencyCounts::sum)
                .reduce(LatencyCounts.Bounds.ZERO, LatencyCounts.Bounds::plus);
    }

    private Optional<LatencyCounts> found(Latency latency, int row) {
        LatencyCounts[] rows = histograms[latency.ordinal()];
        return row < rows.length ? Optional.ofNullable(rows[row]) : Optional.empty();
    }

    /** One more than the last row with a value. */
    public int rows(Latency latency) {
        int rows = zeros[latency.ordinal()].end();
        for (int r = 0; r < histograms[latency.ordinal()].length; r++) {
            if (histograms[latency.ordinal()][r] != null) {
                rows = Math.max(rows, r + 1);
            }
        }
        return rows;
    }

    /** The histogram of a row, empty if nothing ended in it. */
    public Histogram row(Latency latency, int row) {
        long zero = zeros[latency.ordinal()].at(row);
        Histogram histogram = new Histogram(LatencyCounts.DIGITS);
        histogram.recordValueWithCount(0, zero);
        found(latency, row).ifPresent(counts -> counts.into(histogram));
        return histogram;
    }

    /** Some rows together. */
    public Histogram part(Latency latency, int fromRow, int toRow) {
        Histogram part = new Histogram(LatencyCounts.DIGITS);
        LatencyCounts[] rows = histograms[latency.ordinal()];
        for (int row = fromRow; row < Math.min(toRow, rows.length); row++) {
            if (rows[row] != null) {
                rows[row].into(part);
            }
        }
        part.recordValueWithCount(0, zeros[latency.ordinal()].sum(fromRow, toRow));
        return part;
    }

    /** All rows together. */
    public Histogram total(Latency latency) {
        Histogram total = new Histogram(LatencyCounts.DIGITS);
        for (LatencyCounts counts : histograms[latency.ordinal()]) {
            if (counts != null) {
                counts.into(total);
            }
        }
        total.recordValueWithCount(0, zeros[latency.ordinal()].sum());
        return total;
    }
}
