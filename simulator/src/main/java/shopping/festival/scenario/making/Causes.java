package shopping.festival.scenario.making;

import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Prices;
import shopping.festival.scenario.ForeignPrices;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;

/** What tax, exchange rate and promised delivery make of an offer, against what the scenario says of it. */
record Causes(MarketTerms terms) {

    /** What a unit of it costs before tax, if it costs {@code referenceFen} at the reference. */
    long priceFen(double referenceFen, Mode mode, int origin) {
        return Math.max(1, Math.round(referenceFen * priceFactor(mode, origin)));
    }

    double priceFactor(Mode mode, int origin) {
        return prices().asked(mode.crossBorder(), isForeign(origin));
    }

    double costFactor(int origin) {
        return prices().landedCost(isForeign(origin));
    }

    /** @param warehouses where it lies */
    double conversionFactor(Mode mode, int origin, int[] warehouses) {
        if (terms.supply().without(Mechanism.FACTORS)) {
            return 1;
        }
        double paid = prices().paid(mode.crossBorder(), isForeign(origin));
        return Prices.factor(paid, terms.economics().elasticity())
                * terms.promise().factor(mode, warehouses);
    }

    private ForeignPrices prices() {
        return terms.economics().foreignPrices();
    }

    private boolean isForeign(int origin) {
        return origin != terms.home();
    }
}
