package shopping.festival.study.export;

import java.io.IOException;
import java.nio.file.Path;
import shopping.festival.study.export.table.CsvSink;
import shopping.festival.study.export.table.TableSink;
import shopping.festival.study.frame.Session;

/** Who writes a format. */
final class Sinks {
    private Sinks() {}

    static TableSink open(ExportOrder order, Path folder, Session session) throws IOException {
        long bell = order.experiment().scenario().measure().date().epochSecond(0);
        return switch (order.format()) {
            case CSV_GZ -> new CsvSink(folder, bell);
            case PARQUET, DUCKDB -> throw new IllegalStateException("not yet");
        };
    }
}
