package shopping.festival.study.plan.shop;

import java.util.Optional;

/**
 * Whether a file of others writes {@code 12,50} for twelve and a half. A column tells if all that stands in it are numbers
 * with one mark, and some with that mark only; two columns that contradict each other tell nothing.
 */
final class TableDecimals {
    /** Enough to tell; what a later row contradicts is refused there. */
    private static final int ROWS_MAX = 10_000;

    private TableDecimals() {}

    /** The first cell that says so, if no other says the contrary. */
    static Optional<TableCell> comma(TableFile table) {
        Optional<TableCell> comma = Optional.empty();
        for (int place = 0; place < table.columns().size(); place++) {
            if (only(table, place, DecimalMark.POINT, DecimalMark.COMMA).isPresent()) {
                return Optional.empty();
            }
            if (comma.isEmpty()) {
                comma = only(table, place, DecimalMark.COMMA, DecimalMark.POINT);
            }
        }
        return comma;
    }

    /** The first cell of a column of numbers with one mark that would be none with the other. */
    private static Optional<TableCell> only(TableFile table, int place, DecimalMark mark, DecimalMark other) {
        Optional<TableCell> first = Optional.empty();
        for (int r = 0; r < Math.min(ROWS_MAX, table.rows().size()); r++) {
            TableCell cell = table.rows().get(r).cell(place);
            String text = Names.halfWidth(cell.text());
            if (text.isEmpty()) {
                continue;
            }
            if (!mark.reads(text)) {
                return Optional.empty();
            }
            if (first.isEmpty() && !other.reads(text)) {
                first = Optional.of(cell);
            }
        }
        return first;
    }
}
