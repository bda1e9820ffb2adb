package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.mix.Attribution.Division;
import shopping.festival.study.mix.Attribution.Effect;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Which mechanism made how much of the change from the lowest share to the highest. */
final class AttributionSection {
    private static final List<String> SHOWN = List.of("stockOutRate", "gmvFen", "lostValueFen", "ordersPaid");

    private static final String HOW =
            "Switching off one mechanism at a time does not divide a change: what two make together is counted twice or not"
                    + " at all. So all sets of them were switched off, at the lowest share and at the highest, under the"
                    + " same luck. What a mechanism makes is what it adds to those that are on before it, on average over"
                    + " all orders in which they may come (its Shapley value). These sum to the whole, with what is left"
                    + " when all are off; the effects one at a time, beside them, need not.";

    private final MixResult result;

    AttributionSection(MixResult result) {
        this.result = result;
    }

    /** Empty where no attribution was asked for. */
    Optional<Section> section() {
        List<Section.Block> blocks = new ArrayList<>();
        for (int at = 0; at < result.attribution().size(); at++) {
            for (Measure measure : result.measures()) {
                Division division = result.attribution().get(at).measures().get(measure.key());
                if (SHOWN.contains(measure.key()) && division != null) {
                    blocks.add(chart(at, measure, division));
                }
            }
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(new AttributionWords(result).sentences());
        texts.add(HOW);
        return Optional.of(new Section("attribution", "What makes the change", texts, blocks, true));
    }

    private Chart chart(int at, Measure measure, Division division) {
        Attribution attribution = result.attribution().get(at);
        List<String> labels = new ArrayList<>();
        List<@Nullable Estimate> values = new ArrayList<>();
        List<@Nullable Estimate> single = new ArrayList<>();
        double largest = Math.abs(division.total().mean());
        for (Map.Entry<String, Effect> entry : division.mechanisms().entrySet()) {
            Effect effect = entry.getValue();
            labels.add(MechanismWords.name(entry.getKey()));
            values.add(effect.shapley());
            single.add(effect.oneAtATime());
            largest = Math.max(largest, Math.abs(effect.shapley().mean()));
        }
        labels.addAll(List.of(AttributionWords.NONE, AttributionWords.WHOLE));
        values.addAll(List.of(division.none(), division.total()));
        Unit unit = Amounts.unit(measure, largest);
        DeviationChart chart = new DeviationChart(labels, unit);
        chart.bars("its part (Shapley value)", values);
        chart.bars("one at a time", single);
        chart.zero("no change");
        String title =
                measure.title() + ": what makes the change from " + MixCharts.percent(attribution.from()) + " to "
                        + MixCharts.percent(attribution.to()) + new CurveWords(result).behindTitle(attribution.curve());
        String source = "/attribution/" + at + "/measures/" + Cell.pointer(measure.key());
        return chart.chart(
                "attribution-" + MixCharts.id(measure.key()) + "-" + CurveWords.id(attribution.curve()),
                title,
                "mechanism",
                table(title, division, unit, source),
                "");
    }

    private static Table table(String title, Division division, Unit unit, String source) {
        Table.Maker table = Table.of(
                title + "; the parts sum to the whole",
                "mechanism",
                "its part (" + unit.name() + ")",
                "one at a time (" + unit.name() + ")");
        division.mechanisms().forEach((mechanism, effect) -> {
            String path = source + "/mechanisms/" + Cell.pointer(mechanism);
            table.row(
                    MechanismWords.name(mechanism),
                    Sure.change(effect.shapley(), unit, path + "/shapley/mean"),
                    Sure.change(effect.oneAtATime(), unit, path + "/oneAtATime/mean"));
        });
        return table.row(AttributionWords.NONE, Sure.change(division.none(), unit, source + "/none/mean"), Cell.of("–"))
                .row(AttributionWords.WHOLE, Sure.change(division.total(), unit, source + "/total/mean"), Cell.of("–"))
                .open();
    }
}
