package shopping.festival.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Timeline;

/** {@code timeline.csv}: the timeline, each row under the minute at which it begins. */
final class TimelineFile {
    private TimelineFile() {}

    static void write(Path file, Measures measures) throws IOException {
        Timeline timeline = Timeline.of(measures);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            List<String> fields = new ArrayList<>(List.of("minute"));
            fields.addAll(Timeline.names());
            csv.writeRecord(fields);
            for (int row = 0; row < timeline.rows(); row++) {
                fields.clear();
                fields.add(Long.toString(measures.intervals().startOf(row) / VirtualTime.MINUTE));
                timeline.row(row).map(x -> Long.toString(x)).forEach(fields::add);
                csv.writeRecord(fields);
            }
        }
    }
}
