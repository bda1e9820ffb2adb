package shopping.festival.benchmarks.scaling;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.benchmarks.results.Here;

/** What was measured, as it is kept: a comment that says where and when, the columns, a row a sample. */
record KeptFile(Here here, List<List<String>> rows) {
    private static final String BETWEEN = "; ";

    static Path file(Path folder, String key) {
        return folder.resolve(key + ".csv");
    }

    static void write(Path folder, String key, List<String> columns, KeptFile kept) throws IOException {
        Files.createDirectories(folder);
        Here here = kept.here();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file(folder, key))) {
            csv.writeComment(" " + String.join(BETWEEN, here.machine(), here.jdk(), here.commit(), here.date()));
            csv.writeRecord(columns);
            kept.rows().forEach(csv::writeRecord);
        }
    }

    /** @throws IllegalArgumentException in words, if it is missing or is not such a file */
    static KeptFile read(Path folder, String key, List<String> columns) throws IOException {
        Path file = file(folder, key);
        String again = " Measure again: benchmarks/bin/scaling " + key;
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(file + " is missing." + again);
        }
        Here here = null;
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.READ)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (row.isComment()) {
                    String[] place = row.getField(0).trim().split(BETWEEN);
                    here = place.length == 4 ? new Here(place[0], place[1], place[2], place[3]) : null;
                } else {
                    rows.add(row.getFields());
                }
            }
        }
        if (here == null || rows.size() < 2 || !rows.remove(0).equals(columns)) {
            throw new IllegalArgumentException(
                    file + " does not begin with its place and the columns " + String.join(",", columns) + "." + again);
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(file + " has a row of " + row.size() + " cells, not "
                        + columns.size() + ": " + String.join(",", row) + "." + again);
            }
        }
        return new KeptFile(here, rows);
    }
}
