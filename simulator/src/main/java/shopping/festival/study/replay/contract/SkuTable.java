package shopping.festival.study.replay.contract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.text.OneLine;
import shopping.festival.scenario.hocon.FileProblems;

/** Reads which offer is which SKU: a CSV file with the columns {@code offer} and {@code sku}. */
final class SkuTable {
    private final Path file;
    private final FileProblems problems;
    private final Map<Integer, String> skus = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();

    SkuTable(Path file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    Map<Integer, String> read() {
        if (!Files.isRegularFile(file)) {
            wrong(0, "does not exist or is not a file. Name a CSV file with the columns offer and sku.");
            return skus;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvTable.reader().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (row.findField("offer").isEmpty() || row.findField("sku").isEmpty()) {
                    wrong(1, "has no columns offer and sku. Name them in its first line.");
                    return skus;
                }
                add(row);
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            wrong(0, "cannot be read as CSV text (" + e.getMessage() + "). Check the file.");
        }
        if (skus.isEmpty() && problems.isEmpty()) {
            wrong(0, "names no SKU. Write a line an offer behind the first one.");
        }
        return skus;
    }

    private void add(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        String sku = row.getField("sku").trim();
        String number = row.getField("offer").trim();
        if (!OneLine.of(sku).equals(sku)) {
            wrong(line, "sku (" + OneLine.of(sku) + ") holds a character that nobody sees. Remove it.");
        } else if (!number.matches("[0-9]{1,8}")) {
            wrong(line, "offer (" + number + ") is not a number of an offer. Use 0 or more.");
        } else if (sku.isEmpty() || !seen.add(sku)) {
            wrong(line, "sku (" + sku + ") is " + (sku.isEmpty() ? "empty" : "named twice") + ". Name each SKU once.");
        } else if (skus.put(Integer.parseInt(number), sku) != null) {
            wrong(line, "offer (" + number + ") stands here twice. Name each offer once.");
        }
    }

    private void wrong(int line, String sentences) {
        problems.add(file.toString(), line, sentences);
    }
}
