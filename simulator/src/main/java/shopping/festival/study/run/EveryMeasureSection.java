package shopping.festival.study.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.text.OneLine;
import shopping.festival.result.Summary;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** Every measure of {@code summary.json}. */
final class EveryMeasureSection {
    private final Summary summary;

    EveryMeasureSection(Summary summary) {
        this.summary = summary;
    }

    Section section() {
        Table.Maker table = Table.of(
                "Every measure of summary.json, of the simulated market",
                "measure",
                "replications",
                "mean",
                "standard deviation",
                "from",
                "to");
        summary.measures().forEach((measure, e) -> {
            String at = "/measures/" + Cell.pointer(measure) + "/";
            table.row(
                    OneLine.of(measure),
                    Cell.plain(e.n(), at + "n"),
                    Cell.plain(e.mean(), at + "mean"),
                    number(e.standardDeviation(), at + "standardDeviation"),
                    number(e.low(), at + "low"),
                    number(e.high(), at + "high"));
        });
        return new Section(
                "every",
                "Every measure",
                List.of("From and to are the ends of the 95 % interval of the mean."),
                List.of(table.folded()));
    }

    private static Cell number(@Nullable Double x, String source) {
        return x == null ? Cell.of("–") : Cell.plain(x, source);
    }
}
