package shopping.festival.study.plan.recommend;

import java.util.List;
import java.util.Optional;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

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
        String code = MoneyWords.code();
        Table.Maker table = Table.of(
                Phrases.of("The next units, by expected money per {0} spent", code),
                "SKU",
                Phrases.of("units"),
                Phrases.of("units of it with them"),
                Phrases.of("would earn ({0})", code),
                Phrases.of("costs ({0})", code),
                Phrases.of("earns per {0}", code));
        Unit money = Unit.money(0, 1);
        for (NextUnit next : NextUnits.grouped(advice.nextUnits())) {
            table.row(
                    items.named(next.item()),
                    Cell.of(Numbers.text(next.more())),
                    Cell.of(Numbers.text(next.units())),
                    money.cell(next.expectedFen()),
                    money.cell(next.costFen()),
                    Cell.of(next.costFen() == 0 ? Phrases.of("all") : Numbers.text(next.perCost())));
        }
        return Optional.of(new Section(
                "budget",
                Phrases.of("What more money would buy"),
                List.of(Phrases.of(
                        "The budget ends before these units. They would earn so much more on average than they cost; the best come"
                                + " first.")),
                List.of(table.open())));
    }
}
