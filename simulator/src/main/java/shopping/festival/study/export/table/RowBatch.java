package shopping.festival.study.export.table;

/**
 * Some rows of a table, column by column: numbers only, so that no row becomes an object. As many as DuckDB takes at a
 * time.
 */
public final class RowBatch {
    /** Rows at most. */
    public static final int ROWS = 2_048;
    /** Nothing stands there. */
    public static final long NONE = Long.MIN_VALUE;

    private final long[][] columns;
    private int size;

    public RowBatch(int columns) {
        this.columns = new long[columns][ROWS];
    }

    public void clear() {
        size = 0;
    }

    public boolean isFull() {
        return size == ROWS;
    }

    public int size() {
        return size;
    }

    /** The numbers of a column, of which the first {@link #size} count. */
    public long[] column(int place) {
        return columns[place];
    }

    public void set(int column, long value) {
        columns[column][size] = value;
    }

    /** The row that was set is complete: all its columns were. */
    public void next() {
        size++;
    }

    /** A whole row at once, for tables of few rows. */
    public void add(long... values) {
        for (int c = 0; c < columns.length; c++) {
            columns[c][size] = values[c];
        }
        size++;
    }
}
