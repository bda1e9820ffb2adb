package shopping.festival.base.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table for spreadsheets, written row by row: UTF-8 that begins with its mark, without which Excel takes it for a
 * national encoding and breaks every name, and no text in it is run as a formula.
 */
public final class CsvTable {
    /** The mark of UTF-8 at the beginning of a file. */
    public static final char MARK = '\uFEFF';

    /** Gives its rows, in their order. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Consumer<List<String>> table);
    }

    private CsvTable() {}

    public static void write(Path file, List<String> titles, Rows rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(out, titles, rows);
        }
    }

    /** Leaves the writer open. */
    public static void write(Writer out, List<String> titles, Rows rows) throws IOException {
        try {
            out.write(MARK);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(SpreadsheetText.row(titles));
            rows.writeTo(row -> csv.writeRecord(SpreadsheetText.row(row)));
            csv.flush();
        } catch (UncheckedIOException e) {
            // FastCSV wraps what the disk says.
            throw e.getCause();
        }
    }

    /** Reads such a file, and one that was written before there was a mark. */
    public static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder().detectBomHeader(true);
    }
}
