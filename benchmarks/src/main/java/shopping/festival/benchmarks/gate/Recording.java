package shopping.festival.benchmarks.gate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the forks that {@code RecordMain} wrote. */
final class Recording {
    private Recording() {}

    static List<Resampling.Round> read(Path file, Clock clock) throws IOException {
        Map<Integer, Map<String, Double>> rounds = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(line -> rounds.computeIfAbsent(Integer.parseInt(line.getField("round")), r -> new TreeMap<>())
                    .put(line.getField("program"), Double.parseDouble(line.getField(clock.column()))));
        }
        return rounds.values().stream()
                .map(round -> new Resampling.Round(round.get("a"), round.get("again"), round.get("slow")))
                .toList();
    }
}
