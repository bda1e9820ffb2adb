package shopping.festival.scenario.making;

import shopping.festival.model.market.Choice;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.Scenario;

/**
 * What festivals of one market have in common: what is for sale, and how buyers choose in it. Immutable, so that festivals
 * that are played at the same time may share it.
 */
final class MarketGround {
    private final BuiltMarket built;
    private final Choice choice;

    private MarketGround(BuiltMarket built, Choice choice) {
        this.built = built;
        this.choice = choice;
    }

    static MarketGround of(Scenario scenario, long seedKey, double scale) {
        BuiltMarket built = built(scenario, seedKey, scale);
        if (scenario.goods() instanceof PopulationSpec shape) {
            DrawnPrices.mustFit(
                    built.market(),
                    shape.assortment().prices(),
                    scenario.stages().buyers().rules().streams());
        }
        return new MarketGround(built, new ChoiceBuilder(built.market(), new Aims(scenario, built).mix()).build());
    }

    private static BuiltMarket built(Scenario scenario, long seedKey, double scale) {
        // Java 17 has no switch over sealed types yet.
        return scenario.goods() instanceof PopulationSpec shape
                ? Population.build(shape, scenario.market(), seedKey, scale)
                : OfferMarket.build(((ListedOffers) scenario.goods()).offers(), scenario.market());
    }

    /** Whether it is the same for every seed. */
    static boolean isTheSameForAllSeeds(Scenario scenario) {
        return !(scenario.goods() instanceof PopulationSpec) || Population.isTheSameForAllSeeds(scenario.market());
    }

    BuiltMarket built() {
        return built;
    }

    Choice choice() {
        return choice;
    }
}
