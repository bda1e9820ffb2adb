package shopping.festival.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Station;
import shopping.festival.measure.Measures;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.time.VirtualTime;

/** {@code timeline.csv}: a row a virtual minute of the day and a row an hour after it, until nothing happens any more. */
public final class TimelineFile {
    private record Column(String name, IntToLongFunction at) {}

    private final Measures measures;
    private int rows;

    private TimelineFile(Measures measures) {
        this.measures = measures;
        this.rows = measures.intervals().dayMinutes();
    }

    public static void write(Path file, Measures measures) throws IOException {
        new TimelineFile(measures).write(file);
    }

    private void write(Path file) throws IOException {
        List<Column> columns = columns();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            List<String> fields = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                fields.clear();
                for (Column column : columns) {
                    fields.add(Long.toString(column.at().applyAsLong(row)));
                }
                csv.writeRecord(fields);
            }
        }
    }

    private List<Column> columns() {
        return List.of(
                new Column("minute", row -> measures.intervals().startOf(row) / VirtualTime.MINUTE),
                count("intents", Kind.ARRIVED),
                count("accepted", Kind.ACCEPTED),
                count("paid", Kind.PAID),
                count("sold_out", Kind.SOLD_OUT),
                count("busy", Kind.BUSY),
                count("declined", Kind.DECLINED),
                count("unpaid", Kind.UNPAID),
                count("refunded", Kind.REFUNDED),
                series("gmv_fen", measures.gmv()),
                new Column("offers_out", measures::offersOutAt),
                queue("checkout_queue", Station.CHECKOUT),
                queue("payment_queue", Station.PAYMENT),
                count("dispatched", Kind.DISPATCHED),
                queue("warehouse_backlog", Station.WAREHOUSE),
                queue("customs_queue", Station.CUSTOMS),
                count("delivered", Kind.DELIVERED));
    }

    private Column count(String name, Kind kind) {
        return series(name, measures.counts(kind));
    }

    private Column queue(String name, Station station) {
        Series all = new Series(rows);
        for (StationLog log : measures.station(station)) {
            all.add(log.queue());
        }
        return series(name, all);
    }

    private Column series(String name, Series series) {
        rows = Math.max(rows, series.end());
        return new Column(name, series::at);
    }
}
