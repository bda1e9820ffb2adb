package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.Sensitivity.End;
import shopping.festival.study.mix.Sensitivity.Moved;
import shopping.festival.study.mix.Sensitivity.Varied;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What the finding rests on: all assumptions with their values and sources, and what becomes of it under others. */
final class AssumptionsSection {
    private final MixResult result;

    AssumptionsSection(MixResult result) {
        this.result = result;
    }

    /** Empty where nothing is known of the scenario. */
    Optional<Section> section() {
        if (result.assumptions().isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(new AssumptionWords(result).sentences());
        List<Section.Block> blocks = new ArrayList<>();
        Sensitivity sensitivity = result.sensitivity();
        if (sensitivity == null) {
            texts.add("What becomes of the finding when these are otherwise, festival mix … --sensitivity tells.");
        } else {
            SensitivityWords words = new SensitivityWords(sensitivity, result.headline());
            texts.addAll(words.sentences());
            texts.add(
                    "Each assumption was set to both ends of its range, one at a time, at the lowest and the highest share"
                            + " and under the same luck" + new CurveWords(result).behindTitle(sensitivity.curve())
                            + ". A bar goes from the change as assumed to the change under the other assumption; the widest is on"
                            + " top.");
            result.headline().forEach(measure -> tornado(measure, sensitivity).ifPresent(blocks::add));
        }
        blocks.add(table());
        return Optional.of(new Section("assumptions", "What this rests on", texts, blocks));
    }

    private Table table() {
        Table.Maker table = Table.of(
                "Assumptions of the scenario", "assumption", "value", "source", "range of a sensitivity", "key");
        for (Assumed a : result.assumptions()) {
            table.row(
                    a.title(),
                    Cell.of(a.unit() + ": " + a.value()),
                    Cell.of(a.source()),
                    Cell.of("from " + a.low() + " to " + a.high() + ": " + a.reason()),
                    Cell.of(a.key()));
        }
        return table.open();
    }

    private Optional<Chart> tornado(Measure measure, Sensitivity sensitivity) {
        Estimate finding = sensitivity.finding().get(measure.key());
        if (finding == null) {
            return Optional.empty();
        }
        List<Varied> rows = sensitivity.byWidth(measure.key());
        List<@Nullable Estimate> low = new ArrayList<>();
        List<@Nullable Estimate> high = new ArrayList<>();
        double largest = Math.abs(finding.mean());
        for (Varied row : rows) {
            low.add(change(row.low(), measure));
            high.add(change(row.high(), measure));
            largest = Math.max(largest, Math.max(size(change(row.low(), measure)), size(change(row.high(), measure))));
        }
        Unit unit = Amounts.unit(measure, largest);
        DeviationChart chart =
                new DeviationChart(rows.stream().map(Varied::title).toList(), unit);
        chart.bars("low end", low);
        chart.bars("high end", high);
        chart.origin("as assumed", finding);
        chart.zero("no change");
        String title = measure.title() + ": its change from " + MixCharts.percent(sensitivity.from()) + " to "
                + MixCharts.percent(sensitivity.to()) + " under other assumptions";
        return Optional.of(chart.chart(
                "sensitivity-" + MixCharts.id(measure.key()),
                title,
                "assumption",
                table(title, measure, sensitivity, unit),
                ""));
    }

    private static @Nullable Estimate change(@Nullable End end, Measure measure) {
        Moved moved = end == null ? null : end.measures().get(measure.key());
        return moved == null ? null : moved.change();
    }

    private static double size(@Nullable Estimate change) {
        return change == null ? 0 : Math.abs(change.mean());
    }

    private static Table table(String title, Measure measure, Sensitivity sensitivity, Unit unit) {
        Table.Maker table = Table.of(
                title,
                "assumption",
                "at",
                "change (" + unit.name() + ")",
                "against as assumed (" + unit.name() + ")",
                "sign");
        for (Varied row : sensitivity.byWidth(measure.key())) {
            String source =
                    "/sensitivity/assumptions/" + sensitivity.assumptions().indexOf(row);
            end(table, row, row.low(), measure, unit, source + "/low");
            end(table, row, row.high(), measure, unit, source + "/high");
        }
        return table.folded();
    }

    private static void end(
            Table.Maker table, Varied row, @Nullable End end, Measure measure, Unit unit, String source) {
        Map<String, Moved> measures = end == null ? Map.of() : end.measures();
        Moved moved = measures.get(measure.key());
        if (end != null && moved != null) {
            String path = source + "/measures/" + Cell.pointer(measure.key());
            table.row(
                    row.title(),
                    Cell.of(end.value()),
                    Sure.change(moved.change(), unit, path + "/change/mean"),
                    Sure.change(moved.toFinding(), unit, path + "/toFinding/mean"),
                    Cell.of(
                            switch (moved.sign()) {
                                case SAME -> "the same";
                                case UNCLEAR -> "not clear";
                                case OTHER -> "turned round";
                            }));
        }
    }
}
