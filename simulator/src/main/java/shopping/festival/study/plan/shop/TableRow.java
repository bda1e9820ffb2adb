package shopping.festival.study.plan.shop;

import java.util.List;

/** A row of a file of others. */
public final class TableRow {
    private final TableFile table;
    private final long line;
    private final List<String> cells;

    TableRow(TableFile table, long line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    public long line() {
        return line;
    }

    /** The cell below a column, by the column's place; an empty one where the row ends before it. */
    public TableCell cell(int place) {
        return new TableCell(
                table.file(),
                line,
                table.columns().get(place),
                place < cells.size() ? cells.get(place) : "",
                table.notation(),
                table.findings());
    }
}
