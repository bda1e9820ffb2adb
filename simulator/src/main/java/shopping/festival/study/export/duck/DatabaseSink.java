package shopping.festival.study.export.duck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shopping.festival.study.export.table.Column;
import shopping.festival.study.export.table.RowSource;
import shopping.festival.study.export.table.Table;
import shopping.festival.study.export.table.TableSink;

/** Tables in one file, a database of DuckDB. */
public final class DatabaseSink implements TableSink {
    public static final String NAME = "festival.duckdb";

    private final Ducks ducks;
    private final Set<String> made = new TreeSet<>();

    public DatabaseSink(DuckDb duck, Path folder, long bellEpochSecond) {
        String file = folder.resolve(NAME).toString();
        this.ducks = new Ducks(number -> new Duck(duck.open(file), "rows_" + number, bellEpochSecond));
    }

    @Override
    public long write(Table table, String part, RowSource rows) throws IOException {
        Duck duck = ducks.take();
        make(table, duck);
        long written = duck.run(table, rows, query -> "INSERT INTO " + table.name() + " " + query);
        ducks.giveBack(duck);
        return written;
    }

    private synchronized void make(Table table, Duck duck) throws IOException {
        if (made.add(table.name())) {
            List<String> columns = new ArrayList<>();
            for (Column column : table.columns()) {
                columns.add(column.name() + " " + column.type().sql());
            }
            duck.run("CREATE TABLE " + table.name() + " (" + String.join(", ", columns) + ")");
        }
    }

    @Override
    public void finish() throws IOException {
        ducks.close();
    }

    @Override
    public void close() throws IOException {
        ducks.close();
    }
}
