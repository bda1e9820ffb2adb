package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.text.SpreadsheetText;

/** A CSV file, or a sheet of a workbook, that others wrote, with whatever columns it has: the names of the first row, and the rows below it. */
public final class TableFile {
    /** Descriptions of goods are long, and so are the rows with all of them. */
    private static final int ROW_CHARACTERS_MAX = 1 << 22;
    /** What shops of the West write where it is not UTF-8. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Path path;
    private final Findings findings;
    private Notation notation;
    private final List<String> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private TableFile(Path path, DecimalMark said, Findings findings) {
        this.path = path;
        this.findings = findings;
        this.notation = Notation.PLAIN.with(said);
    }

    /** The whole file; empty if it cannot be read, and why is noted. */
    public static Optional<TableFile> read(Path path, int rowsMax, Findings findings) {
        return read(path, DecimalMark.UNSAID, rowsMax, findings);
    }

    /** The same of a file that has some mark before its decimals; where nobody says which, the file may tell. */
    public static Optional<TableFile> read(Path path, DecimalMark said, int rowsMax, Findings findings) {
        TableFile table = new TableFile(path, said, findings);
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

    Notation notation() {
        return notation;
    }

    Findings findings() {
        return findings;
    }

    /** The name of a column in a sentence: on one line, and not too long. */
    public static String shown(String column) {
        return Cell.shown(column);
    }

    /** What two ways of writing the name of one column have in common. */
    public static String key(String column) {
        return Names.key(column);
    }

    private boolean read(int rowsMax) {
        RowSource.Each each = (cells, line) -> take(cells, line, rowsMax);
        if (Workbook.isOne(Workbook.file(path))) {
            return new Workbook(path, new Column[0], notation, findings).read(each) && hasRows();
        }
        CsvRows csv = new CsvRows(path, ROW_CHARACTERS_MAX, findings);
        boolean isWhole = csv.read(each, badLine -> isWestern(csv, each, badLine)) && hasRows();
        if (isWhole && csv.mayHaveDecimalCommas() && notation.decimal() == DecimalMark.UNSAID) {
            tellCommas();
        }
        return isWhole;
    }

    private void tellCommas() {
        Optional<TableCell> comma = TableDecimals.comma(this);
        comma.ifPresent(cell -> cell.odd(DecimalMark.TOLD));
        notation = comma.isPresent() ? notation.with(DecimalMark.COMMA) : notation;
    }

    /** A tab-separated report that is no UTF-8 is Western text, as Amazon writes it. */
    private boolean isWestern(CsvRows csv, RowSource.Each each, long badLine) {
        columns.clear();
        rows.clear();
        try (BufferedReader text = Files.newBufferedReader(path, WESTERN)) {
            Separator separator = Separator.of(text);
            if (separator.character() == '\t' && csv.read(text, separator, each) && hasRows()) {
                findings.warning(
                        file(),
                        badLine,
                        "is not UTF-8; it was read as Windows-1252, as reports of Amazon are written."
                                + " Check the accents in the names.");
                return true;
            }
        } catch (IOException | CsvParseException | UncheckedIOException again) {
            columns.clear();
        }
        return false;
    }

    private boolean hasRows() {
        if (columns.isEmpty()) {
            findings.problem(file(), 0, "holds nothing. Export it again.");
        } else if (rows.isEmpty()) {
            findings.problem(file(), 0, "has only the line with the names of the columns. Export it with its rows.");
        }
        return !rows.isEmpty();
    }

    private boolean take(List<String> record, long line, int rowsMax) {
        if (rows.size() >= rowsMax) {
            findings.only(file(), 0, "has more than " + rowsMax + " rows. Split it, or leave rows out.");
            return false;
        }
        List<String> cells =
                record.stream().map(f -> SpreadsheetText.of(Names.stripped(f))).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (columns.isEmpty()) {
            columns.addAll(cells);
        } else {
            rows.add(new TableRow(this, line, cells));
        }
        return true;
    }
}
