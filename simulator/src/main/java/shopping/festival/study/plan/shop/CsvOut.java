package shopping.festival.study.plan.shop;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shopping.festival.base.text.SpreadsheetText;

/** CSV as spreadsheet programs open it with every character intact: UTF-8 that begins with the byte order mark. */
public final class CsvOut {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Writes its rows. */
    @FunctionalInterface
    interface Rows {
        void writeTo(CsvWriter csv);
    }

    private CsvOut() {}

    static void write(Path file, List<String> columns, Rows rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(out, columns, rows);
        }
    }

    /** A table of texts, none of which is run as a formula. */
    public static void table(Path file, List<String> columns, List<List<String>> rows) throws IOException {
        write(file, columns, csv -> rows.forEach(row -> csv.writeRecord(SpreadsheetText.row(row))));
    }

    /** Leaves the writer open. */
    static void write(Writer out, List<String> columns, Rows rows) throws IOException {
        try {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(columns);
            rows.writeTo(csv);
            csv.flush();
        } catch (UncheckedIOException e) {
            // FastCSV wraps what the disk says.
            throw e.getCause();
        }
    }
}
