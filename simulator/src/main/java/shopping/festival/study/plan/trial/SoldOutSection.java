package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.trial.PlanResult.SkuAnswer;
import shopping.festival.study.plan.trial.PlanResult.SkuPlan;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** When the stock is gone, item by item. */
final class SoldOutSection {
    private static final int MINUTE = 60;
    private static final double DAY = 86_400;

    private final PlanResult result;
    private final PlanItems items;

    SoldOutSection(PlanResult result, PlanItems items) {
        this.result = result;
        this.items = items;
    }

    /** Empty where nothing ever sells out. */
    Optional<Section> section() {
        List<SkuAnswer> skus = items.named().stream()
                .filter(sku -> sku.plans().stream().anyMatch(p -> p.soldOutMinutes() != null))
                .toList();
        if (skus.isEmpty()) {
            return Optional.empty();
        }
        String text = Phrases.of(
                "When the last unit first goes, over the festivals in which it does: the sign is the middle one (half go out"
                        + " before it), the bracket leaves out the earliest and the latest tenth. Of {0}, those that ever run"
                        + " out are shown. How often they do is the first chart.",
                items.whose());
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < result.plans().size(); p++) {
            List<double[]> points = new ArrayList<>();
            List<double[]> band = new ArrayList<>();
            for (int i = 0; i < skus.size(); i++) {
                int[] minutes = skus.get(i).plans().get(p).soldOutMinutes();
                if (minutes != null) {
                    points.add(new double[] {i, minutes[1] * MINUTE});
                    band.add(new double[] {i, minutes[0] * MINUTE, minutes[2] * MINUTE});
                }
            }
            lines.add(new Chart.Line(result.plans().get(p).name(), Chart.Look.RANGES, points, band));
        }
        Chart chart = new Chart(
                "sold-out-times",
                Phrases.of("When it is sold out, by SKU"),
                Chart.Axis.labels("SKU", PlanItems.labels(skus)),
                Chart.Axis.clock(0, DAY),
                lines,
                outTable(skus),
                "");
        return Optional.of(new Section(
                "sold-out", Phrases.of("When it is sold out"), List.of(text), List.of(howOften(skus), chart)));
    }

    private Chart howOften(List<SkuAnswer> skus) {
        return new Chart(
                "sold-out-often",
                Phrases.of("How often it is sold out, by SKU"),
                Chart.Axis.labels("SKU", PlanItems.labels(skus)),
                Chart.Axis.number(Phrases.of("% of festivals in which the last unit goes"))
                        .around(0, 100),
                items.bars(skus, p -> 100 * PlanItems.mean(p, Figure.SOLD_OUT)),
                Table.NONE,
                "");
    }

    private Table outTable(List<SkuAnswer> skus) {
        List<String> columns = new ArrayList<>(List.of("SKU"));
        for (PlanResult.PlanAnswer plan : result.plans()) {
            columns.add(Phrases.of("sells out, {0} (% of festivals)", plan.name()));
            columns.add(Phrases.of("10th, 50th, 90th percentile"));
        }
        Table.Maker table =
                Table.of(Phrases.of("How often and when each SKU sells out"), columns.toArray(String[]::new));
        for (SkuAnswer sku : skus) {
            List<Cell> cells = new ArrayList<>();
            for (int p = 0; p < sku.plans().size(); p++) {
                SkuPlan plan = sku.plans().get(p);
                cells.add(Sure.cell(
                        PlanItems.of(plan, Figure.SOLD_OUT),
                        new Unit("%", 0.01),
                        items.source(sku, p, Figure.SOLD_OUT)));
                cells.add(Cell.of(plan.soldOutMinutes() == null ? Phrases.of("never") : clocks(plan.soldOutMinutes())));
            }
            table.row(PlanItems.named(sku), cells.toArray(Cell[]::new));
        }
        return table.folded();
    }

    /** On one line, however narrow the column. */
    static String clocks(int[] minutes) {
        List<String> clocks = new ArrayList<>();
        for (int minute : minutes) {
            clocks.add(Numbers.hourAndMinute(minute * MINUTE));
        }
        return String.join(",\u00a0", clocks);
    }
}
