package shopping.festival.study.mix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.text.CsvTable;
import shopping.festival.study.mix.Attribution.Division;
import shopping.festival.view.text.EstimateCells;

/** {@code mix-attribution.csv}: a row for each part of each change. */
final class AttributionFile {
    static final String NAME = "mix-attribution.csv";

    private static final List<String> COLUMNS = List.of(
            "by",
            "supply",
            "from",
            "to",
            "measure",
            "unit",
            "part",
            "n",
            "mean",
            "sd",
            "low",
            "high",
            "one_at_a_time",
            "one_at_a_time_low",
            "one_at_a_time_high");

    private final MixResult result;
    private final Consumer<List<String>> table;

    private AttributionFile(MixResult result, Consumer<List<String>> table) {
        this.result = result;
        this.table = table;
    }

    static void write(Path folder, MixResult result) throws IOException {
        if (result.attribution().isEmpty()) {
            return;
        }
        CsvTable.write(
                folder.resolve(NAME),
                COLUMNS,
                table -> result.attribution().forEach(new AttributionFile(result, table)::write));
    }

    private void write(Attribution attribution) {
        for (Measure measure : result.measures()) {
            Division division = attribution.measures().get(measure.key());
            if (division != null) {
                division.mechanisms()
                        .forEach((mechanism, effect) ->
                                row(attribution, measure, mechanism, effect.shapley(), effect.oneAtATime()));
                row(attribution, measure, "none", division.none(), null);
                row(attribution, measure, "total", division.total(), null);
            }
        }
    }

    private void row(
            Attribution attribution, Measure measure, String part, Estimate value, @Nullable Estimate oneAtATime) {
        List<String> row = new ArrayList<>(List.of(
                attribution.by(),
                attribution.supply(),
                EstimateCells.number(attribution.from()),
                EstimateCells.number(attribution.to()),
                measure.key(),
                measure.unit(),
                part));
        row.addAll(EstimateCells.all(value));
        row.addAll(EstimateCells.mean(oneAtATime));
        table.accept(row);
    }
}
