package shopping.festival.study.export.table;

import java.util.List;

/** A table: its name, which is that of its files, and its columns. */
public record Table(String name, List<Column> columns) {

    public Table(String name, Column... columns) {
        this(name, List.of(columns));
    }

    /** The place of a column. */
    public int place(String column) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equals(column)) {
                return c;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + column);
    }
}
