package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.text.SpreadsheetText;

/** A CSV file that others wrote, with whatever columns it has: the names of the first row, and the rows below it. */
public final class TableFile {
    /** Descriptions of goods are long, and so are the rows with all of them. */
    private static final int ROW_CHARACTERS_MAX = 1 << 22;
    /** What shops of the West write where it is not UTF-8. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Path path;
    private final Findings findings;
    private final List<String> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private long line;

    private TableFile(Path path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** The whole file; empty if it cannot be read, and why is noted. */
    public static Optional<TableFile> read(Path path, int rowsMax, Findings findings) {
        TableFile table = new TableFile(path, findings);
        return table.read(rowsMax) ? Optional.of(table) : Optional.empty();
    }

    public String file() {
        return path.toString();
    }

    /** The names of the columns as they stand there. */
    public List<String> columns() {
        return columns;
    }

    public List<TableRow> rows() {
        return rows;
    }

    /** Notes what is wrong with the file as a whole. */
    public void problem(String ruleAndAdvice) {
        findings.problem(file(), 0, ruleAndAdvice);
    }

    Findings findings() {
        return findings;
    }

    /** What two ways of writing the name of one column have in common. */
    public static String key(String column) {
        return Names.key(column);
    }

    private boolean read(int rowsMax) {
        try {
            Optional<BufferedReader> opened = CsvSource.open(path, findings);
            if (opened.isPresent()) {
                try (BufferedReader text = opened.get()) {
                    return read(text, rowsMax);
                }
            }
        } catch (CsvParseException e) {
            findings.problem(
                    file(),
                    line + 1,
                    "is not CSV from here on. Look for a quote that is not closed, or text behind a"
                            + " closing quote.");
        } catch (UncheckedIOException e) {
            return otherwise(e.getCause() == null ? new IOException(e) : e.getCause(), rowsMax);
        } catch (IOException e) {
            return otherwise(e, rowsMax);
        }
        return false;
    }

    /** A tab-separated report that is no UTF-8 is Western text, as Amazon writes it; anything else is told. */
    private boolean otherwise(IOException e, int rowsMax) {
        if (!(e instanceof CharacterCodingException)) {
            findings.only(
                    file(), 0, "cannot be read (" + e.getClass().getSimpleName() + "). Check the file and its disk.");
            return false;
        }
        long bad = BadByte.lineOf(path);
        columns.clear();
        rows.clear();
        try (BufferedReader text = new BufferedReader(Files.newBufferedReader(path, WESTERN))) {
            Separator separator = Separator.of(text);
            if (separator.character() == '\t' && read(text, rowsMax)) {
                findings.warning(
                        file(),
                        bad,
                        "is not UTF-8; it was read as Windows-1252, as reports of Amazon are written."
                                + " Check the accents in the names.");
                return true;
            }
        } catch (IOException | CsvParseException | UncheckedIOException again) {
            columns.clear();
        }
        findings.only(
                file(),
                bad,
                "is not UTF-8 text from here on: as a rule it is the GBK or other national encoding of"
                        + " Excel's plain \"CSV\". " + CsvSource.SAVE_AS);
        return false;
    }

    private boolean read(BufferedReader text, int rowsMax) throws IOException {
        Separator separator = Separator.of(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(ROW_CHARACTERS_MAX)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : csv) {
                line = cells.getStartingLineNumber() + separator.linesBefore();
                if (rows.size() >= rowsMax) {
                    findings.only(file(), 0, "has more than " + rowsMax + " rows. Split it, or leave rows out.");
                    return false;
                }
                take(cells.getFields());
            }
        }
        if (columns.isEmpty()) {
            findings.problem(file(), 0, "holds nothing. Export it again.");
        } else if (rows.isEmpty()) {
            findings.problem(file(), 0, "has only the line with the names of the columns. Export it with its rows.");
        }
        return !rows.isEmpty();
    }

    private void take(List<String> fields) {
        List<String> cells =
                fields.stream().map(f -> SpreadsheetText.of(Names.stripped(f))).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            columns.addAll(cells);
        } else {
            rows.add(new TableRow(this, line, cells));
        }
    }
}
