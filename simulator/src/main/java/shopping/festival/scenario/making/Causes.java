package shopping.festival.scenario.making;

import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Prices;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.ForeignPrices;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Mechanism;

/** What taxes, exchange rate and promised delivery make of an offer, against what the scenario says of it. */
record Causes(MarketTerms terms) {

    /** What a unit of it costs before tax, if it costs {@code referenceFen} at the reference. */
    long priceFen(double referenceFen, Cell cell) {
        return Math.max(1, Math.round(referenceFen * priceFactor(cell)));
    }

    double priceFactor(Cell cell) {
        return prices().asked(cell.mode().crossBorder(), isForeign(cell)) * passedOn(cell);
    }

    /** What a unit costs by the time it can be sold: at today's exchange rate, cleared if it is sold inside the country. */
    double costFactor(Cell cell) {
        return prices().landedCost(isForeign(cell)) * (1 + importTax(cell));
    }

    /** What clearing by general trade adds to a unit's cost, a share of it; what crosses the border when sold is not cleared so. */
    private double importTax(Cell cell) {
        return isForeign(cell) && !cell.mode().crossBorder() ? terms.economics().importTax()[cell.category()] : 0;
    }

    /** The import tax is a share of the cost, and the cost one of the usual price. */
    private double passedOn(Cell cell) {
        EconomicsTerms e = terms.economics();
        return 1 + e.importPassThrough() * importTax(cell) * e.unitCostShare()[cell.category()];
    }

    /** @param warehouses where it lies */
    double conversionFactor(Cell cell, int[] warehouses) {
        if (terms.supply().without(Mechanism.FACTORS)) {
            return 1;
        }
        double paid = prices().paid(cell.mode().crossBorder(), isForeign(cell)) * passedOn(cell);
        return Prices.factor(paid, terms.economics().elasticity())
                * terms.promise().factor(cell.mode(), warehouses);
    }

    private ForeignPrices prices() {
        return terms.economics().foreignPrices();
    }

    private boolean isForeign(Cell cell) {
        return cell.origin() != terms.home();
    }
}
