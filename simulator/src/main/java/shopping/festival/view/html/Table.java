package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose first column names the rows.
 *
 * @param columns their headings, with units
 * @param folded opened on request: long ones are
 * @param listed searched and sorted by who reads it
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows, boolean folded, boolean listed)
        implements Section.Block {
    /** Under a chart whose numbers a table beside it has. */
    public static final Table NONE = new Table("", List.of(), List.of(), false);

    public Table(String caption, List<String> columns, List<List<Cell>> rows, boolean folded) {
        this(caption, columns, rows, folded, false);
    }

    public static Maker of(String caption, String... columns) {
        return new Maker(caption, List.of(columns));
    }

    public Table fold() {
        return new Table(caption, columns, rows, true, listed);
    }

    /** Takes rows one by one. */
    public static final class Maker {
        private final String caption;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Maker(String caption, List<String> columns) {
            this.caption = caption;
            this.columns = columns;
        }

        public Maker row(String name, Cell... cells) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            row.addAll(Arrays.asList(cells));
            rows.add(row);
            return this;
        }

        public Table open() {
            return new Table(caption, columns, List.copyOf(rows), false, false);
        }

        /** With a field that finds rows, and columns that sort. */
        public Table listed() {
            return new Table(caption, columns, List.copyOf(rows), false, true);
        }

        public Table folded() {
            return open().fold();
        }
    }
}
