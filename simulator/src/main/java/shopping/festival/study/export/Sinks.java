package shopping.festival.study.export;

import java.nio.file.Path;
import shopping.festival.study.export.duck.DatabaseSink;
import shopping.festival.study.export.duck.DriverJar;
import shopping.festival.study.export.duck.DuckDb;
import shopping.festival.study.export.duck.ParquetSink;
import shopping.festival.study.export.table.CsvSink;
import shopping.festival.study.export.table.TableSink;
import shopping.festival.study.frame.CacheFolder;
import shopping.festival.study.frame.Session;

/** Who writes a format. */
final class Sinks {
    private Sinks() {}

    static TableSink open(ExportOrder order, Path folder, Session session) {
        long bell = order.experiment().scenario().measure().date().epochSecond(0);
        return switch (order.format()) {
            case CSV_GZ -> new CsvSink(folder, bell);
            case PARQUET -> new ParquetSink(duck(session), folder, bell);
            case DUCKDB -> new DatabaseSink(duck(session), folder, bell);
        };
    }

    /** Told even to who wants nothing but the answer: 85 MB are fetched in nobody's name in silence. */
    private static DuckDb duck(Session session) {
        return DuckDb.load(DriverJar.usual(CacheFolder.usual(), session::warn));
    }
}
