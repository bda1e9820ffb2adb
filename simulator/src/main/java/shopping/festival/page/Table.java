package shopping.festival.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose first column names the rows.
 *
 * @param columns their headings, with units
 * @param folded opened on request: long ones are
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows, boolean folded)
        implements Section.Block {

    static Maker of(String caption, String... columns) {
        return new Maker(caption, List.of(columns));
    }

    Table fold() {
        return new Table(caption, columns, rows, true);
    }

    /** Takes rows one by one. */
    static final class Maker {
        private final String caption;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Maker(String caption, List<String> columns) {
            this.caption = caption;
            this.columns = columns;
        }

        Maker row(String name, Cell... cells) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            row.addAll(Arrays.asList(cells));
            rows.add(row);
            return this;
        }

        Table open() {
            return new Table(caption, columns, List.copyOf(rows), false);
        }

        Table folded() {
            return open().fold();
        }
    }
}
