package shopping.festival.study.mix;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.text.SpreadsheetText;
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
    private final CsvWriter csv;

    private AttributionFile(MixResult result, CsvWriter csv) {
        this.result = result;
        this.csv = csv;
    }

    static void write(Path folder, MixResult result) throws IOException {
        if (result.attribution().isEmpty()) {
            return;
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(NAME))) {
            csv.writeRecord(COLUMNS);
            AttributionFile file = new AttributionFile(result, csv);
            result.attribution().forEach(file::write);
        }
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
        csv.writeRecord(SpreadsheetText.row(row));
    }
}
