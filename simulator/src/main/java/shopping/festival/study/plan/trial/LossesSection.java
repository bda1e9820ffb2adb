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

/** What loses most for want of stock, and where those orders went. */
final class LossesSection {
    private final PlanResult result;
    private final PlanItems items;

    LossesSection(PlanResult result, PlanItems items) {
        this.result = result;
        this.items = items;
    }

    /** Empty where nothing is lost. */
    Optional<Section> section() {
        List<SkuAnswer> skus = items.named().stream()
                .filter(sku -> sku.plans().stream().anyMatch(p -> PlanItems.mean(p, Figure.LOST_FEN) > 0))
                .toList();
        if (skus.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        blocks.add(money(skus));
        if (!ways().isEmpty()) {
            blocks.add(whereTo());
        }
        return Optional.of(new Section(
                "lost",
                Phrases.of("What loses most, and where the orders went"),
                List.of(Phrases.of("Orders lost for want of stock, of {0}, the mean of a festival.", items.whose())),
                blocks));
    }

    private Chart money(List<SkuAnswer> skus) {
        double largest = 0;
        for (SkuAnswer sku : skus) {
            for (SkuPlan plan : sku.plans()) {
                largest = Math.max(largest, PlanItems.mean(plan, Figure.LOST_FEN));
            }
        }
        Unit unit = Unit.money(largest, 1);
        List<String> columns = new ArrayList<>(List.of("SKU"));
        result.plans().forEach(p -> columns.add(Phrases.of("lost, {0}", p.name())));
        result.plans().forEach(p -> columns.add(Phrases.of("orders lost, {0}", p.name())));
        result.plans().forEach(p -> columns.add(Phrases.of("loss on what is left, {0}", p.name())));
        Table.Maker table = Table.of(
                Phrases.of("Lost for want of stock and on what is left ({0})", unit.name()),
                columns.toArray(String[]::new));
        for (SkuAnswer sku : skus) {
            List<Cell> cells = new ArrayList<>();
            for (int p = 0; p < sku.plans().size(); p++) {
                cells.add(money(sku, p, Figure.LOST_FEN, unit));
            }
            sku.plans().forEach(p -> cells.add(orders(total(p))));
            for (int p = 0; p < sku.plans().size(); p++) {
                cells.add(money(sku, p, Figure.LEFTOVER_LOSS_FEN, unit));
            }
            table.row(PlanItems.named(sku), cells.toArray(Cell[]::new));
        }
        return new Chart(
                "lost-money",
                Phrases.of("Money lost for want of stock, by SKU"),
                Chart.Axis.labels("SKU", PlanItems.labels(skus)),
                Chart.Axis.number(Phrases.of("{0} a festival, at what buyers would have paid", unit.name())),
                items.bars(skus, p -> unit.of(PlanItems.mean(p, Figure.LOST_FEN))),
                table.folded(),
                "");
    }

    private Cell money(SkuAnswer sku, int plan, Figure figure, Unit unit) {
        return Sure.cell(PlanItems.of(sku.plans().get(plan), figure), unit, items.source(sku, plan, figure));
    }

    private static double total(SkuPlan plan) {
        return plan.lostOrders().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Cell orders(double mean) {
        return Cell.of(Numbers.text(Math.rint(mean * 10) / 10));
    }

    private List<String> ways() {
        return Ways.ALL.stream()
                .filter(way -> items.named().stream()
                        .anyMatch(sku -> sku.plans().stream()
                                .anyMatch(p -> p.lostOrders().containsKey(way))))
                .toList();
    }

    private double sum(int plan, String way) {
        return items.named().stream()
                .mapToDouble(sku -> sku.plans().get(plan).lostOrders().getOrDefault(way, 0.0))
                .sum();
    }

    private Chart whereTo() {
        List<String> ways = ways();
        return new Chart(
                "lost-orders",
                Phrases.of("What the buyers did who were turned away"),
                Chart.Axis.labels("", ways.stream().map(Ways::words).toList()),
                Chart.Axis.number(Phrases.of("orders a festival, mean")),
                PlanBars.of(result, ways.size(), (p, w) -> sum(p, ways.get(w))),
                bySku(ways),
                "");
    }

    /** Under the first plan; the others are in {@code plan-skus.csv}. */
    private Table bySku(List<String> ways) {
        List<String> columns = new ArrayList<>(List.of("SKU"));
        ways.forEach(way -> columns.add(Ways.words(way)));
        Table.Maker table = Table.of(
                Phrases.of(
                        "Lost orders a festival under {0}",
                        result.plans().get(0).name()),
                columns.toArray(String[]::new));
        for (SkuAnswer sku : items.named()) {
            SkuPlan plan = sku.plans().get(0);
            table.row(
                    PlanItems.named(sku),
                    ways.stream()
                            .map(way -> orders(plan.lostOrders().getOrDefault(way, 0.0)))
                            .toArray(Cell[]::new));
        }
        return table.folded();
    }
}
