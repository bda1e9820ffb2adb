package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.mix.MixResult.Figure;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** Offers out over the hours, a line a share of foreign brands; a chart a kind of supply. */
final class HoursSection {
    private static final String HOUR = "offersOut.h";

    private final MixResult result;
    /** A measure an hour. */
    private final List<String> keys;

    HoursSection(MixResult result) {
        this.result = result;
        this.keys = result.measures().stream()
                .filter(HoursSection::has)
                .map(Measure::key)
                .toList();
    }

    /** Whether a measure is shown here. */
    static boolean has(Measure measure) {
        return has(measure.key());
    }

    static boolean has(String key) {
        return key.startsWith(HOUR);
    }

    /** Empty where the hours were not measured. */
    Optional<Section> section() {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        result.findings().forEach(curve -> blocks.add(chart(curve)));
        return Optional.of(new Section(
                "hours",
                "Offers out, hour by hour",
                List.of("How the shelves empty over the day, a line a share of foreign brands."),
                blocks));
    }

    private Chart chart(Curve curve) {
        List<Chart.Line> lines = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("after hour"));
        for (double share : result.shares()) {
            List<double[]> points = new ArrayList<>();
            for (int h = 0; h < keys.size(); h++) {
                Figure f = result.at(share, curve).measures().get(keys.get(h));
                points.add(new double[] {
                    h + 1, f == null ? 0 : Numbers.point(f.value().mean())
                });
            }
            lines.add(Chart.Line.of(MixCharts.percent(share) + " foreign", points));
            columns.add(MixCharts.percent(share) + " foreign");
        }
        String title = "Offers with nothing on hand" + new CurveWords(result).behindTitle(curve);
        Table.Maker table = Table.of(title + ", mean at the end of the hour", columns.toArray(String[]::new));
        for (int h = 0; h < keys.size(); h++) {
            int hour = h;
            Cell[] cells = lines.stream()
                    .map(line -> Cell.of(Numbers.text(Math.rint(line.points().get(hour)[1]))))
                    .toArray(Cell[]::new);
            table.row(Integer.toString(h + 1), cells);
        }
        return new Chart(
                "mix-hours-" + CurveWords.id(curve),
                title,
                new Chart.Axis(Chart.Kind.NUMBER, "hours since the opening bell", 0.0, (double) keys.size(), List.of()),
                Chart.Axis.number("offers, mean over the replications"),
                lines,
                table.folded(),
                String.join(" ", result.notes("offersSoldOut")));
    }
}
