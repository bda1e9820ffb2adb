package shopping.festival.study.plan.shop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One CSV file or sheet of a workbook, row by row, so that a huge one is noticed before it is held. */
final class Sheet {
    /** Characters of a row: more than that is a quote that was never closed. */
    private static final int ROW_CHARACTERS_MAX = 1 << 16;

    private final Path path;
    private final String file;
    private final Column[] columns;
    private final int rowsMax;
    private final Notation said;
    private final Findings findings;

    private @Nullable Header header;
    private int rows;

    Sheet(Path path, Column[] columns, int rowsMax, Notation said, Findings findings) {
        this.path = path;
        this.file = path.toString();
        this.columns = columns;
        this.rowsMax = rowsMax;
        this.said = said;
        this.findings = findings;
    }

    /** Gives away every row in turn; true if the file could be read to its end. */
    boolean read(Consumer<Row> each) {
        Notation notation = said.decimal() == DecimalMark.UNSAID ? told() : said;
        return source(findings).read((cells, line) -> row(cells, line, notation, each)) && hasRows();
    }

    private RowSource source(Findings hears) {
        return RowSource.of(path, columns, ROW_CHARACTERS_MAX, said, hears);
    }

    /** How the file writes its numbers, where nobody has said: as it tells itself. */
    private Notation told() {
        Optional<Cell> comma = DecimalEvidence.ofCommas(source(new Findings()), columns, file);
        comma.ifPresent(cell -> cell.heardBy(findings).odd(DecimalMark.TOLD));
        return comma.isPresent() ? said.with(DecimalMark.COMMA) : said;
    }

    private boolean hasRows() {
        if (header == null) {
            findings.problem(file, 0, "holds nothing. Write a line with the names of the columns, then the rows.");
        } else if (rows == 0) {
            findings.problem(file, 0, "has only the line with the names of the columns. Add a row.");
        }
        return rows > 0;
    }

    private boolean row(List<String> cells, long line, Notation notation, Consumer<Row> each) {
        if (cells.stream().anyMatch(f -> f.indexOf('\0') >= 0)) {
            findings.only(file, line, "holds a NUL byte: it is damaged, or no text. " + CsvSource.SAVE_AS);
            return false;
        }
        if (header == null) {
            if (cells.stream().allMatch(f -> Names.stripped(f).isEmpty())) {
                return true;
            }
            header = Header.read(cells, columns, file, line, findings).orElse(null);
            return header != null;
        }
        Row row = new Row(file, line, cells, header, notation, findings);
        if (row.isBlank()) {
            return true;
        }
        if (++rows > rowsMax) {
            findings.only(file, 0, "has more than " + rowsMax + " rows. Split it, or leave rows out.");
            return false;
        }
        if (row.hasEmptyCellsBehind()) {
            acceptOrTellTooMany(row, cells.size(), each);
        } else {
            each.accept(row);
        }
        return true;
    }

    /**
     * Empty cells behind the last column mean nothing, unless more than one cell of the row makes no sense: then all of it
     * has moved, and that is the one thing to say.
     */
    private void acceptOrTellTooMany(Row row, int cells, Consumer<Row> each) {
        Findings trial = new Findings();
        each.accept(row.heardBy(trial));
        if (trial.problems().size() > 1) {
            row.tellTooMany(cells);
        } else {
            findings.takeAll(trial);
        }
    }
}
