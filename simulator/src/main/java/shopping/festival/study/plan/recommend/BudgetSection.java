package shopping.festival.study.plan.recommend;

import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The units just beyond the budget, the best first. */
final class BudgetSection {
    private final Recommendation advice;
    private final AdvisedItems items;

    BudgetSection(Recommendation advice, AdvisedItems items) {
        this.advice = advice;
        this.items = items;
    }

    /** Empty without a budget, or where it reaches everything worth having. */
    Optional<Section> section() {
        if (advice.nextUnits().isEmpty()) {
            return Optional.empty();
        }
        Table.Maker table = Table.of(
                "The next units, by expected money per RMB spent",
                "SKU",
                "units",
                "units of it with them",
                "would earn (RMB)",
                "costs (RMB)",
                "earns per RMB");
        Unit rmb = new Unit("RMB", 100);
        for (NextUnit next : NextUnits.grouped(advice.nextUnits())) {
            table.row(
                    items.named(next.item()),
                    Cell.of(Numbers.text(next.more())),
                    Cell.of(Numbers.text(next.units())),
                    rmb.cell(next.expectedFen()),
                    rmb.cell(next.costFen()),
                    Cell.of(next.costFen() == 0 ? "all" : Numbers.text(next.perCost())));
        }
        return Optional.of(new Section(
                "budget",
                "What more money would buy",
                List.of(
                        "The budget ends before these units. They would earn so much more on average than they cost; the best come"
                                + " first."),
                List.of(table.open())));
    }
}
