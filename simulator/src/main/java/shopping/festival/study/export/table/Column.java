package shopping.festival.study.export.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param labels of a column of labels, by their number
 */
public record Column(String name, ColumnType type, List<String> labels) {

    public Column(String name, ColumnType type) {
        this(name, type, List.of());
    }

    public static Column labels(String name, List<String> labels) {
        return new Column(name, ColumnType.LABEL, labels);
    }
}
