package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.base.text.CsvTable;
import shopping.festival.study.mix.Sensitivity.End;
import shopping.festival.study.mix.Sensitivity.Moved;
import shopping.festival.study.mix.Sensitivity.Varied;
import shopping.festival.view.text.EstimateCells;

/** {@code mix-sensitivity.csv}: a row for each measure at each end of each assumption. */
final class SensitivityFile {
    static final String NAME = "mix-sensitivity.csv";

    private static final List<String> COLUMNS = List.of(
            "by",
            "supply",
            "from",
            "to",
            "assumption",
            "value",
            "measure",
            "n",
            "change",
            "sd",
            "low",
            "high",
            "to_finding",
            "to_finding_low",
            "to_finding_high",
            "sign");

    private SensitivityFile() {}

    static void write(Path folder, MixResult result) throws IOException {
        Sensitivity sensitivity = result.sensitivity();
        if (sensitivity == null) {
            return;
        }
        CsvTable.write(folder.resolve(NAME), COLUMNS, table -> {
            for (Varied varied : sensitivity.assumptions()) {
                for (End end : varied.ends()) {
                    end.measures().forEach((key, moved) -> table.accept(row(sensitivity, varied, end, key, moved)));
                }
            }
        });
    }

    private static List<String> row(Sensitivity sensitivity, Varied varied, End end, String key, Moved moved) {
        List<String> row = new ArrayList<>(List.of(
                sensitivity.by(),
                sensitivity.supply(),
                EstimateCells.number(sensitivity.from()),
                EstimateCells.number(sensitivity.to()),
                varied.name(),
                end.value(),
                key));
        row.addAll(EstimateCells.all(moved.change()));
        row.addAll(EstimateCells.mean(moved.toFinding()));
        row.add(moved.sign().name().toLowerCase(Locale.ROOT));
        return row;
    }
}
