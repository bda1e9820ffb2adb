package shopping.festival.study.plan.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file writes {@code 12,50} for twelve and a half. A cell tells if it makes sense in one way only: {@code 12,50}
 * has no thousands, {@code 0,300} is no number with them, a forecast_cv of {@code 1,250} is not above a thousand, {@code
 * 1.250} units are whole. One that could be meant in both ways tells nothing.
 */
final class DecimalEvidence {
    /** Enough to tell; what a later row contradicts is refused there. */
    private static final int ROWS_MAX = 10_000;

    private final Column[] columns;
    private final String file;
    private final Findings unheard = new Findings();
    private @Nullable Header header;
    private @Nullable Cell comma;
    private boolean isPoint;
    private int rows;

    private DecimalEvidence(Column[] columns, String file) {
        this.columns = columns;
        this.file = file;
    }

    /** The first cell that says so, if no other says the contrary. */
    static Optional<Cell> ofCommas(RowSource source, Column[] columns, String file) {
        DecimalEvidence evidence = new DecimalEvidence(columns, file);
        source.read((cells, line) -> source.mayHaveDecimalCommas() && evidence.take(cells, line));
        return evidence.isPoint ? Optional.empty() : Optional.ofNullable(evidence.comma);
    }

    private boolean take(List<String> cells, long line) {
        if (header == null) {
            if (cells.stream().allMatch(c -> Names.stripped(c).isEmpty())) {
                return true;
            }
            header = Header.read(cells, columns, file, line, unheard).orElse(null);
            return header != null;
        }
        Row row = new Row(file, line, cells, header, Notation.PLAIN, unheard);
        for (Column column : columns) {
            if (column.kind() != Column.Kind.TEXT) {
                weigh(row.cell(column));
            }
        }
        return ++rows < ROWS_MAX && !isPoint;
    }

    private void weigh(Cell cell) {
        String text = Names.halfWidth(cell.text());
        boolean asComma = makesSense(text, DecimalMark.COMMA, cell.column());
        boolean asPoint = makesSense(text, DecimalMark.POINT, cell.column());
        if (asComma && !asPoint && comma == null) {
            comma = cell;
        }
        isPoint |= asPoint && !asComma;
    }

    static boolean makesSense(String text, DecimalMark mark, Column column) {
        if (!mark.reads(text)) {
            return false;
        }
        BigDecimal number = new BigDecimal(mark.plain(text));
        return number.compareTo(BigDecimal.valueOf(column.most())) <= 0
                && (column.kind() != Column.Kind.WHOLE
                        || number.stripTrailingZeros().scale() <= 0);
    }
}
