package shopping.festival.study.run;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.text.CsvTable;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Latency;
import shopping.festival.result.ResultFile;
import shopping.festival.result.ResultHead;
import shopping.festival.result.RunFiles;
import shopping.festival.view.text.People;

/** Reads the course of an earlier run from its folder: {@code result.json}, {@code timeline.csv}, {@code latency.hlog}. */
public final class BaselineReader {
    static final double SLOWEST_PERCENT = 99;
    private static final int MINUTES_MOST = 1_000_000;

    private final String option;
    private final Path folder;

    private BaselineReader(String option, Path folder) {
        this.option = option;
        this.folder = folder;
    }

    /** @param option by which it was named */
    public static Baseline read(String option, Path folder) {
        return new BaselineReader(option, folder).read();
    }

    private Baseline read() {
        if (!Files.isDirectory(folder)) {
            throw wrong("", "is no folder. Name the folder of a run, such as runs/tiny-1-1");
        }
        if (Files.exists(folder.resolve(RunFiles.SUMMARY))) {
            throw wrong("", "holds replications. Name one of them, such as " + folder.resolve("r001"));
        }
        JsonNode result = result();
        return new Baseline(
                folder + ": " + result.path("scenario").asText() + ", seed "
                        + result.path("seed").asText() + ", scale "
                        + People.plain(result.path("scale").asDouble()),
                result.path("scale").asDouble(),
                result.path("dayLengthSeconds").asDouble(),
                timeline(),
                latencies());
    }

    private JsonNode result() {
        must(RunFiles.RESULT);
        JsonNode result;
        try {
            result = ResultFile.readTree(folder.resolve(RunFiles.RESULT));
        } catch (IOException e) {
            throw wrong(RunFiles.RESULT, "cannot be read: " + DiskTrouble.reason(e));
        }
        Optional<String> mistake = ResultHead.mistake(result);
        if (mistake.isPresent()) {
            throw wrong(RunFiles.RESULT, mistake.get());
        }
        return result;
    }

    private void must(String file) {
        if (!Files.isRegularFile(folder.resolve(file))) {
            throw wrong("", "has no " + file + ". Name the folder of a run, such as runs/tiny-1-1");
        }
    }

    private Map<String, Series> timeline() {
        must(RunFiles.TIMELINE);
        Map<String, Series> columns = new LinkedHashMap<>();
        int rows = 0;
        Baseline.COLUMNS.forEach(c -> columns.put(c, new Series(16)));
        try (CsvReader<NamedCsvRecord> csv = CsvTable.reader().ofNamedCsvRecord(folder.resolve(RunFiles.TIMELINE))) {
            for (NamedCsvRecord row : csv) {
                int minute = (int) whole(row, "minute", MINUTES_MOST);
                if (minute > rows++) {
                    // After the day there is a row an hour.
                    break;
                }
                columns.forEach((name, series) -> series.add(minute, whole(row, name, Long.MAX_VALUE)));
            }
        } catch (IOException e) {
            throw wrong(RunFiles.TIMELINE, "cannot be read: " + DiskTrouble.reason(e));
        } catch (UncheckedIOException | CsvParseException e) {
            throw wrong(RunFiles.TIMELINE, "is no timeline of a run. Run its scenario again");
        }
        return columns;
    }

    private long whole(NamedCsvRecord row, String column, long most) {
        String text = row.findField(column).orElse("");
        if (text.matches("\\d{1,18}") && Long.parseLong(text) <= most) {
            return Long.parseLong(text);
        }
        throw new Mistakes(List.of(Problem.in(
                folder.resolve(RunFiles.TIMELINE).toString(),
                row.getStartingLineNumber(),
                column + " (" + text + ") must be a whole number. It was altered after it was written: run its scenario"
                        + " again.")));
    }

    private Map<Latency, double[]> latencies() {
        must(RunFiles.LATENCY);
        Map<Latency, double[]> slowest = new EnumMap<>(Latency.class);
        try (HistogramLogReader log =
                new HistogramLogReader(folder.resolve(RunFiles.LATENCY).toFile())) {
            for (EncodableHistogram h = log.nextIntervalHistogram(); h != null; h = log.nextIntervalHistogram()) {
                for (Latency latency : Latency.values()) {
                    if (latency.tag().equals(h.getTag()) && h instanceof Histogram histogram) {
                        put(slowest, latency, histogram);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // The reader throws whatever its parts do at what is no log.
            slowest.clear();
        }
        if (slowest.isEmpty()) {
            throw wrong(RunFiles.LATENCY, "is no log of latencies. Run its scenario again");
        }
        return slowest;
    }

    private static void put(Map<Latency, double[]> slowest, Latency latency, Histogram histogram) {
        int minute = (int) Math.min(MINUTES_MOST, histogram.getStartTimeStamp() / 60_000);
        double[] known = slowest.getOrDefault(latency, new double[0]);
        double[] seconds = Arrays.copyOf(known, Math.max(known.length, minute + 1));
        Arrays.fill(seconds, known.length, seconds.length, Double.NaN);
        seconds[minute] = histogram.getValueAtPercentile(SLOWEST_PERCENT) / 1e3;
        slowest.put(latency, seconds);
    }

    private Mistakes wrong(String file, String how) {
        String where = file.isEmpty() ? "" : "'s " + file;
        return Mistakes.of(option + " (" + folder + ")" + where + " " + how + ".");
    }
}
