package shopping.festival.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Timeline;

/** {@code timeline.csv}: the timeline, each row under the minute at which it begins. */
final class TimelineFile {
    private TimelineFile() {}

    static void write(Path file, Measures measures) throws IOException {
        Timeline timeline = Timeline.of(measures);
        List<String> columns = new ArrayList<>(List.of("minute"));
        columns.addAll(Timeline.names());
        CsvTable.write(file, columns, table -> {
            List<String> fields = new ArrayList<>(columns.size());
            for (int row = 0; row < timeline.rows(); row++) {
                fields.clear();
                fields.add(Long.toString(measures.intervals().startOf(row) / VirtualTime.MINUTE));
                timeline.row(row).map(x -> Long.toString(x)).forEach(fields::add);
                table.accept(fields);
            }
        });
    }
}
