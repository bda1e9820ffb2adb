package shopping.festival.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.text.CsvTable;
import shopping.festival.result.ResultFile;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.text.EstimateCells;

/** {@code sweep.json} for programs, {@code sweep.csv} for spreadsheets: a row a point and measure. */
final class SweepFiles {
    static final String JSON = "sweep.json";
    static final String CSV = "sweep.csv";

    private SweepFiles() {}

    static void write(Path folder, SweepResult result) throws IOException {
        ResultFile.write(folder.resolve(JSON), result);
        List<String> titles = new ArrayList<>();
        result.axes().forEach(axis -> titles.add(axis.key()));
        titles.addAll(
                List.of("measure", "n", "mean", "sd", "low", "high", "to_first", "to_first_low", "to_first_high"));
        CsvTable.write(
                folder.resolve(CSV),
                titles,
                table -> result.points()
                        .forEach(point -> point.measures()
                                .forEach((measure, figure) -> table.accept(row(point, measure, figure)))));
    }

    private static List<String> row(PointResult point, String measure, Figure figure) {
        List<String> row = new ArrayList<>(point.values());
        row.add(measure);
        row.addAll(EstimateCells.all(figure.value()));
        row.addAll(EstimateCells.mean(figure.toFirst()));
        return row;
    }
}
