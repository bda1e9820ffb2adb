package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.text.CsvTable;
import shopping.festival.result.ResultFile;
import shopping.festival.result.RunFiles;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.study.mix.MixResult.Point;
import shopping.festival.view.text.EstimateCells;

/** The files of a sweep: {@code mix.json} for programs, {@code mix.csv} for spreadsheets, what they are made of, and what was run. */
final class MixFiles {
    static final String JSON = RunFiles.MIX;
    static final String CSV = "mix.csv";

    private static final List<String> COLUMNS = List.of(
            "share",
            "by",
            "supply",
            "without",
            "measure",
            "unit",
            "n",
            "mean",
            "sd",
            "low",
            "high",
            "to_base",
            "to_base_low",
            "to_base_high",
            "of_mechanism",
            "of_mechanism_low",
            "of_mechanism_high",
            "mean_of_rates",
            "mean_of_rates_low",
            "mean_of_rates_high");

    private MixFiles() {}

    /** @param scenario what was run, with every default filled in, at its own share */
    static void write(Path folder, MixResult result, String scenario, ReplicationFiles replications)
            throws IOException {
        ResultFile.write(folder.resolve(JSON), result);
        writeCsv(folder.resolve(CSV), result);
        AttributionFile.write(folder, result);
        SensitivityFile.write(folder, result);
        replications.write(folder, result.seed(), result.measures());
        Files.writeString(folder.resolve(RunFiles.SCENARIO), scenario);
    }

    private static void writeCsv(Path file, MixResult result) throws IOException {
        CsvTable.write(file, COLUMNS, table -> {
            for (Point point : result.points()) {
                for (Measure measure : result.measures()) {
                    Figure figure = point.measures().get(measure.key());
                    if (figure != null) {
                        table.accept(row(point, measure, figure));
                    }
                }
            }
        });
    }

    private static List<String> row(Point point, Measure measure, Figure figure) {
        List<String> row = new ArrayList<>();
        row.add(EstimateCells.number(point.share()));
        row.add(point.by());
        row.add(point.supply());
        row.add(point.without());
        row.add(measure.key());
        row.add(measure.unit());
        row.addAll(EstimateCells.all(figure.value()));
        row.addAll(EstimateCells.mean(figure.toBase()));
        row.addAll(EstimateCells.mean(figure.ofMechanism()));
        row.addAll(EstimateCells.mean(figure.meanOfRates()));
        return row;
    }
}
