package shopping.festival.result;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntToLongFunction;
import java.util.function.LongUnaryOperator;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Timeline;

/**
 * {@code timeline.om}: the timeline as OpenMetrics with the festival's own time stamps, for {@code promtool tsdb
 * create-blocks-from openmetrics}. Counters stand as they are at the end of each row, and begin with 0.
 */
public final class TimelineMetrics {
    private final Writer out;
    private final Timeline timeline;
    private final String run;
    /** Seconds since 1970 at which a row begins. */
    private final LongUnaryOperator seconds;

    private TimelineMetrics(Writer out, Timeline timeline, String run, LongUnaryOperator seconds) {
        this.out = out;
        this.timeline = timeline;
        this.run = run;
        this.seconds = seconds;
    }

    /** @param epochSecond of an instant of virtual time, in microseconds */
    public static void write(Path file, RunHead head, Measures measures, LongUnaryOperator epochSecond)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TimelineMetrics metrics = new TimelineMetrics(
                    out,
                    Timeline.of(measures),
                    run(head),
                    row -> epochSecond.applyAsLong(measures.intervals().startOf((int) row)));
            for (DayMetric metric : DayMetric.ALL) {
                metrics.write(metric);
            }
            metrics.scale(head.scale());
            out.write("# EOF\n");
        }
    }

    /** By what its series are told from those of another run: only the same run has the same. */
    private static String run(RunHead head) {
        return head.scenario() + "-" + head.seed() + "-" + head.digest().substring(0, 8);
    }

    private void write(DayMetric metric) throws IOException {
        describe(metric.name(), metric.isCounter() ? "counter" : "gauge", metric.unit(), metric.help());
        for (DayMetric.Part part : metric.parts()) {
            String label = part.station().isEmpty() ? "" : ",station=\"" + part.station() + "\"";
            String series = metric.sampleName() + "{run=\"" + run + "\"" + label + "} ";
            IntToLongFunction column = timeline.column(part.column());
            long value = 0;
            sample(series, metric.decimals(), value, 0);
            for (int row = 0; row < timeline.rows(); row++) {
                value = metric.isCounter() ? value + column.applyAsLong(row) : column.applyAsLong(row);
                sample(series, metric.decimals(), value, row + 1);
            }
        }
    }

    private void describe(String name, String type, String unit, String help) throws IOException {
        out.write("# HELP " + name + " " + help + "\n");
        out.write("# TYPE " + name + " " + type + "\n");
        if (!unit.isEmpty()) {
            out.write("# UNIT " + name + " " + unit + "\n");
        }
    }

    private void sample(String series, int decimals, long value, int row) throws IOException {
        out.write(series);
        out.write(
                decimals == 0
                        ? Long.toString(value)
                        : BigDecimal.valueOf(value, decimals).toPlainString());
        out.write(' ');
        out.write(Long.toString(seconds.applyAsLong(row)));
        out.write('\n');
    }

    /** What counts are divided by to be those of the whole market. */
    private void scale(double scale) throws IOException {
        describe("festival_scale_ratio", "gauge", "ratio", DayMetric.SCALE_HELP);
        for (int row = 0; row <= timeline.rows(); row += timeline.rows()) {
            out.write("festival_scale_ratio{run=\"" + run + "\"} " + scale + " " + seconds.applyAsLong(row) + "\n");
        }
    }
}
