package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One CSV file, row by row, so that a huge one is noticed before it is held. */
final class Sheet {
    /** Characters of a row: more than that is a quote that was never closed. */
    private static final int ROW_CHARACTERS_MAX = 1 << 16;

    private final Path path;
    private final String file;
    private final Column[] columns;
    private final int rowsMax;
    private final Findings findings;

    private @Nullable Header header;
    private int rows;

    Sheet(Path path, Column[] columns, int rowsMax, Findings findings) {
        this.path = path;
        this.file = path.toString();
        this.columns = columns;
        this.rowsMax = rowsMax;
        this.findings = findings;
    }

    /** Gives away every row in turn; true if the file could be read to its end. */
    boolean read(Consumer<Row> each) {
        return new CsvRows(path, ROW_CHARACTERS_MAX, findings).read((cells, line) -> row(cells, line, each))
                && hasRows();
    }

    private boolean hasRows() {
        if (header == null) {
            findings.problem(file, 0, "holds nothing. Write a line with the names of the columns, then the rows.");
        } else if (rows == 0) {
            findings.problem(file, 0, "has only the line with the names of the columns. Add a row.");
        }
        return rows > 0;
    }

    private boolean row(CsvRecord cells, long line, Consumer<Row> each) {
        if (cells.getFields().stream().anyMatch(f -> f.indexOf('\0') >= 0)) {
            findings.only(file, line, "holds a NUL byte: it is damaged, or no text. " + CsvSource.SAVE_AS);
            return false;
        }
        if (header == null) {
            if (cells.getFields().stream().allMatch(f -> Names.stripped(f).isEmpty())) {
                return true;
            }
            header = Header.read(cells.getFields(), columns, file, line, findings)
                    .orElse(null);
            return header != null;
        }
        Row row = new Row(file, line, cells, header, findings);
        if (row.isBlank()) {
            return true;
        }
        if (++rows > rowsMax) {
            findings.only(file, 0, "has more than " + rowsMax + " rows. Split it, or leave rows out.");
            return false;
        }
        if (row.hasEmptyCellsBehind()) {
            acceptOrTellTooMany(cells, line, header, each);
        } else {
            each.accept(row);
        }
        return true;
    }

    /**
     * Empty cells behind the last column mean nothing, unless more than one cell of the row makes no sense: then all of it
     * has moved, and that is the one thing to say.
     */
    private void acceptOrTellTooMany(CsvRecord cells, long line, Header names, Consumer<Row> each) {
        Findings trial = new Findings();
        each.accept(new Row(file, line, cells, names, trial));
        if (trial.problems().size() > 1) {
            new Row(file, line, cells, names, findings).tellTooMany(cells.getFieldCount());
        } else {
            findings.takeAll(trial);
        }
    }
}
