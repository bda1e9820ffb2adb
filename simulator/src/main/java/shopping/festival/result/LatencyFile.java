package shopping.festival.result;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Latencies;
import shopping.festival.model.order.Latency;

/**
 * {@code latency.hlog}: for every row of the timeline one interval of each latency that ended in it. Values are
 * milliseconds, times are virtual seconds since the bell.
 */
final class LatencyFile {
    /** The log's own maximum column is in the unit of the values. */
    private static final double UNIT = 1;
    /** As the library writes it, which takes the machine's time zone for the bell's. */
    private static final String START = "[StartTime: 0.000 (seconds since epoch), Thu Jan 01 00:00:00 UTC 1970]";

    private LatencyFile() {}

    static void write(Path file, Latencies latencies, Intervals intervals) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            HistogramLogWriter log = new HistogramLogWriter(out);
            log.outputLogFormatVersion();
            log.outputComment("[Values: milliseconds; times: virtual seconds since the bell]");
            log.outputComment(
                    "[Read with: HistogramLogProcessor -outputValueUnitRatio 1 -tag checkout -i latency.hlog]");
            log.outputBaseTime(0);
            log.outputComment(START);
            log.outputLegend();
            int rows = 0;
            for (Latency latency : Latency.values()) {
                rows = Math.max(rows, latencies.rows(latency));
            }
            for (int row = 0; row < rows; row++) {
                for (Latency latency : Latency.values()) {
                    write(log, latency, latencies.row(latency, row), intervals, row);
                }
            }
            // A PrintStream keeps its errors to itself.
            if (out.checkError()) {
                throw new IOException("No space left on device, or the file went away");
            }
        }
    }

    private static void write(HistogramLogWriter log, Latency latency, Histogram h, Intervals intervals, int row) {
        if (h.getTotalCount() > 0) {
            h.setTag(latency.tag());
            log.outputIntervalHistogram(intervals.startOf(row) / 1e6, intervals.endOf(row) / 1e6, h, UNIT);
        }
    }
}
