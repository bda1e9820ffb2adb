package shopping.festival.study.export.table;

import java.io.IOException;

/** Where tables are written. Several threads may write at the same time, each another file. */
public interface TableSink extends AutoCloseable {
    /**
     * Writes rows of a table.
     *
     * @param part which of its files, as in {@code fct_orders-07}; the table's name where it has but one
     * @return how many rows
     */
    long write(Table table, String part, RowSource rows) throws IOException;

    /** Writes what is not written yet: nothing comes any more. */
    void finish() throws IOException;

    /** Lets go of what it holds, whether all was written or not. */
    @Override
    void close() throws IOException;
}
