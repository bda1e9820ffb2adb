package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One CSV file or sheet of a workbook, row by row, so that a huge one is noticed before it is held. */
final class Sheet {
    private final Path path;
    private final String file;
    private final Column[] columns;
    private final int rowsMax;
    private final Notation said;
    private final Findings findings;

    private long line;
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
        try {
            Optional<RowSource> source = Workbook.isOne(Workbook.file(path))
                    ? Workbook.open(path, columns, said, findings)
                    : CsvRows.open(path, findings);
            if (source.isPresent()) {
                return read(source.get(), each);
            }
        } catch (CsvParseException e) {
            findings.problem(
                    file,
                    line + 1,
                    "is not CSV from here on. Look for a quote that is not closed, or text"
                            + " behind a closing quote.");
        } catch (UncheckedIOException e) {
            notText(e);
        } catch (IOException e) {
            notText(e);
        }
        return false;
    }

    private void notText(UncheckedIOException e) {
        IOException cause = e.getCause();
        notText(cause == null ? new IOException(e) : cause);
    }

    private void notText(IOException e) {
        if (e instanceof WorkbookRows.Damaged) {
            findings.only(
                    file,
                    0,
                    "is a damaged workbook. Open and save it again, or save the sheet that is meant as CSV UTF-8.");
        } else if (e instanceof CharacterCodingException) {
            findings.only(
                    file,
                    BadByte.lineOf(path),
                    "is not UTF-8 text from here on: as a rule it is the GBK or other"
                            + " national encoding of Excel's plain \"CSV\". " + CsvSource.SAVE_AS);
        } else {
            findings.only(
                    file, 0, "cannot be read (" + e.getClass().getSimpleName() + "). Check the file and its disk.");
        }
    }

    private boolean read(RowSource source, Consumer<Row> each) throws IOException {
        Notation notation = notation(source);
        boolean[] isWhole = {true};
        source.forEach((at, cells) -> {
            line = at;
            isWhole[0] = row(cells, notation, each);
            return isWhole[0];
        });
        if (!isWhole[0]) {
            return false;
        }
        if (header == null) {
            findings.problem(file, 0, "holds nothing. Write a line with the names of the columns, then the rows.");
        } else if (rows == 0) {
            findings.problem(file, 0, "has only the line with the names of the columns. Add a row.");
        }
        return rows > 0;
    }

    /** How the file writes its numbers, where nobody has said: as it tells itself. */
    private Notation notation(RowSource source) throws IOException {
        if (said.decimal() != DecimalMark.UNSAID || !source.mayHaveDecimalCommas()) {
            return said;
        }
        Optional<Cell> comma = DecimalEvidence.ofCommas(source, columns, file);
        comma.ifPresent(cell -> findings.warning(
                file,
                cell.line(),
                cell.column().label() + " (" + Cell.shown(cell.text()) + ") has a decimal comma, so all numbers of this"
                        + " file are read with decimal commas. Say --decimal comma if that is right, or point."));
        return comma.isPresent() ? said.with(DecimalMark.COMMA) : said;
    }

    private boolean row(List<String> cells, Notation notation, Consumer<Row> each) {
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
