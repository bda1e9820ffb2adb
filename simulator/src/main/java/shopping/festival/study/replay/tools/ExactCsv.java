package shopping.festival.study.replay.tools;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table for programs that send what stands in it: RFC 4180, UTF-8 without a mark, and every text as it is. Unlike the
 * tables for spreadsheets it puts no apostrophe before what a spreadsheet would run, since a shop would be asked for
 * another SKU.
 */
final class ExactCsv implements AutoCloseable {
    private final CsvWriter out;

    ExactCsv(Path file, List<String> titles) throws IOException {
        out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        row(titles);
    }

    void row(List<String> cells) throws IOException {
        try {
            out.writeRecord(cells);
        } catch (UncheckedIOException e) {
            // FastCSV wraps what the disk says.
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
