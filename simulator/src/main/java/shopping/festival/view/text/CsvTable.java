package shopping.festival.view.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import shopping.festival.base.text.SpreadsheetText;

/** A table for spreadsheets, written row by row: no text in it is run as a formula. */
public final class CsvTable {
    /** Gives its rows, in their order. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Consumer<List<String>> table);
    }

    private CsvTable() {}

    public static void write(Path file, List<String> titles, Rows rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(SpreadsheetText.row(titles));
            rows.writeTo(row -> csv.writeRecord(SpreadsheetText.row(row)));
        } catch (UncheckedIOException e) {
            // FastCSV wraps what the disk says.
            throw e.getCause();
        }
    }
}
