package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.trial.PlanResult.PlanAnswer;
import shopping.festival.study.plan.trial.PlanResult.Price;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.MoneyShown;
import shopping.festival.view.text.Phrases;

/** The prices that plans ask beside the shop's own. */
final class PriceSection {
    private final PlanResult result;

    PriceSection(PlanResult result) {
        this.result = result;
    }

    /** Empty if all plans ask the shop's prices. */
    Optional<Section> section() {
        if (result.plans().stream().allMatch(p -> p.prices().isEmpty())) {
            return Optional.empty();
        }
        Table.Maker table = Table.of(
                Phrases.of("Products at other prices than the shop's"),
                Phrases.of("plan"),
                "SKU",
                Phrases.of("price ({0})", MoneyShown.unit()),
                Phrases.of("the shop's"),
                Phrases.of("demand by it"));
        for (PlanAnswer plan : result.plans()) {
            for (Price price : plan.prices()) {
                table.row(
                        plan.name(),
                        Cell.of(price.sku()),
                        Cell.of(PriceWords.plain(price.planFen())),
                        Cell.of(PriceWords.plain(price.shopFen())),
                        Cell.of(PriceWords.wanted(price.demandFactor())));
            }
        }
        return Optional.of(new Section(
                "prices",
                Phrases.of("Prices and the demand they draw"),
                PriceWords.behind(result),
                List.of(table.open())));
    }
}
