package shopping.festival.study.compare;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.statistics.Ratio;
import shopping.festival.base.text.CsvTable;
import shopping.festival.base.text.SpreadsheetText;
import shopping.festival.result.RunFiles;

/**
 * From the files of a mix to what is compared: a measure of a point is a measure of its own, {@code stockOutRate at 27%
 * planned}. Of rates and shares each replication has the value by which it enters the ratio of means, so that means and
 * differences are those of the mix.
 */
final class MixSideReader {
    static final String AT = " at ";

    private static final List<String> COLUMNS = List.of(
            "share",
            "by",
            "supply",
            "without",
            "overrides",
            "replication",
            "measure",
            "value",
            "numerator",
            "denominator");
    private static final int REPLICATIONS_MOST = 1_000_000;

    /** What the replications of a measure at a point came to. */
    private static final class Series {
        private final double[] values;
        private final double[] above;
        private final double[] below;

        Series(int replications) {
            values = unknown(replications);
            above = unknown(replications);
            below = unknown(replications);
        }

        private static double[] unknown(int length) {
            double[] unknown = new double[length];
            Arrays.fill(unknown, Double.NaN);
            return unknown;
        }

        double[] entering() {
            boolean isShare = Arrays.stream(below).noneMatch(Double::isNaN)
                    && Arrays.stream(above).noneMatch(Double::isNaN);
            return isShare ? Ratio.pseudoValues(above, below) : values;
        }
    }

    private final String side;
    private final Path folder;

    /** @param side its letter, for messages */
    MixSideReader(String side, Path folder) {
        this.side = side;
        this.folder = folder;
    }

    /** Whether somebody means a mix: its folder, or its {@code mix.json}. */
    static boolean isMix(Path path) {
        return Files.isDirectory(path) ? Files.exists(path.resolve(RunFiles.MIX)) : path.endsWith(RunFiles.MIX);
    }

    /** The replications of a mix, all points together. */
    List<Map<String, Double>> runs(JsonNode mix) {
        Path file = folder.resolve(RunFiles.MIX_REPLICATIONS);
        if (!Files.isRegularFile(file)) {
            throw wrong(
                    file,
                    "is missing, without which replications cannot be held against each other. Run the mix again with"
                            + " this version");
        }
        int replications = mix.path("replications").asInt(0);
        if (replications < 1 || replications > REPLICATIONS_MOST) {
            throw wrong(folder.resolve(RunFiles.MIX), "tells of no replications: it was altered after it was written");
        }
        Map<String, Series> series = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvTable.reader().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                take(file, row, replications, series);
            }
        } catch (IOException e) {
            throw wrong(file, "cannot be read: " + DiskTrouble.reason(e));
        } catch (UncheckedIOException | CsvParseException e) {
            throw wrong(file, "is no table of replications: it was altered after it was written");
        }
        if (series.isEmpty()) {
            throw wrong(file, "holds no replications: it was altered after it was written");
        }
        return byReplication(series, replications);
    }

    private void take(Path file, NamedCsvRecord row, int replications, Map<String, Series> series) {
        for (String column : COLUMNS) {
            if (row.findField(column).isEmpty()) {
                throw altered(file, row, "has no " + column);
            }
        }
        int replication = (int) number(file, row, "replication");
        if (replication < 1 || replication > replications) {
            throw altered(file, row, "tells of replication " + row.getField("replication") + " of " + replications);
        }
        Series of = series.computeIfAbsent(name(file, row), n -> new Series(replications));
        of.values[replication - 1] = number(file, row, "value");
        of.above[replication - 1] = number(file, row, "numerator");
        of.below[replication - 1] = number(file, row, "denominator");
    }

    /** {@code stockOutRate at 27% planned}, with what else tells the point from others behind it. */
    private String name(Path file, NamedCsvRecord row) {
        double share = number(file, row, "share");
        if (Double.isNaN(share)) {
            throw altered(file, row, "has no share");
        }
        StringBuilder name = new StringBuilder(SpreadsheetText.of(row.getField("measure"))).append(AT);
        name.append(BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString())
                .append("% ")
                .append(row.getField("supply"));
        if (!row.getField("by").equals("interest")) {
            name.append(" by ").append(row.getField("by"));
        }
        if (!row.getField("without").equals("none")) {
            name.append(" without ").append(row.getField("without"));
        }
        if (!row.getField("overrides").isEmpty()) {
            name.append(" with ").append(SpreadsheetText.of(row.getField("overrides")));
        }
        return name.toString();
    }

    /** NaN for an empty cell. */
    private double number(Path file, NamedCsvRecord row, String column) {
        String text = row.getField(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw altered(file, row, "has " + text + " for its " + column);
    }

    private static List<Map<String, Double>> byReplication(Map<String, Series> series, int replications) {
        List<Map<String, Double>> runs = new ArrayList<>();
        for (int j = 0; j < replications; j++) {
            runs.add(new LinkedHashMap<>());
        }
        series.forEach((name, of) -> {
            double[] entering = of.entering();
            for (int j = 0; j < replications; j++) {
                if (!Double.isNaN(entering[j])) {
                    runs.get(j).put(name, entering[j]);
                }
            }
        });
        return runs;
    }

    private Mistakes altered(Path file, NamedCsvRecord row, String how) {
        return Mistakes.of(side + ": " + file + ":" + row.getStartingLineNumber() + " " + how
                + ": it was altered after it was written.");
    }

    private Mistakes wrong(Path file, String how) {
        return Mistakes.of(side + ": " + file + " " + how + ".");
    }
}
