package shopping.festival.study.plan.recommend;

import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.MoneyShown;

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
        String code = MoneyShown.code();
        Table.Maker table = Table.of(
                "The next units, by expected money per " + code + " spent",
                "SKU",
                "units",
                "units of it with them",
                "would earn (" + code + ")",
                "costs (" + code + ")",
                "earns per " + code);
        Unit money = new Unit(code, MoneyShown.currency().fenPerUnit());
        for (NextUnit next : NextUnits.grouped(advice.nextUnits())) {
            table.row(
                    items.named(next.item()),
                    Cell.of(Numbers.text(next.more())),
                    Cell.of(Numbers.text(next.units())),
                    money.cell(next.expectedFen()),
                    money.cell(next.costFen()),
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
