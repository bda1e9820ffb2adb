package shopping.festival.scenario.making;

import java.util.List;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Prices;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/** Costs in a market made from its shape: shares of the usual price, the same for a product at all its sellers. */
final class PopulationCosts implements Economics.Costs {
    private final Market market;
    private final EconomicsTerms terms;
    private final Causes causes;
    private final List<KindSpec> kindOfSeller;

    PopulationCosts(MarketTerms terms, Market market, List<KindSpec> kindOfSeller) {
        this.market = market;
        this.terms = terms.economics();
        this.causes = new Causes(terms);
        this.kindOfSeller = kindOfSeller;
    }

    private int categoryOf(int offer) {
        return market.categoryOf(market.cell(offer));
    }

    /** The category's usual festival price of this product, with today's tax and exchange rate. */
    private double usualFen(int offer) {
        return market.priceFen(offer) / kindOfSeller.get(market.sellerOf(offer)).priceLevel();
    }

    @Override
    public long listFen(int offer) {
        return Prices.list(Math.round(usualFen(offer)), terms.discount()[categoryOf(offer)]);
    }

    @Override
    public long unitCostFen(int offer) {
        Cell cell = market.cells().get(market.cell(offer));
        // Costs are shares of the price at the reference, and move with exchange rate and import tax alone.
        double atReference = usualFen(offer) / causes.priceFactor(cell);
        return terms.unitCostFen(cell.category(), atReference * causes.costFactor(cell));
    }
}
