package shopping.festival.scenario;

import shopping.festival.market.Economics;
import shopping.festival.market.Market;
import shopping.festival.market.Prices;
import shopping.festival.market.SellerKind;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/** Costs in a market made from its shape: shares of the usual price, the same for a product at all its sellers. */
final class PopulationCosts implements Economics.Costs {
    private final Market market;
    private final EconomicsTerms terms;
    /** Per kind of seller: its prices against the usual ones. */
    private final double[] priceLevel = new double[SellerKind.values().length];

    PopulationCosts(PopulationSpec spec, Scenario.MarketTerms terms, Market market) {
        this.market = market;
        this.terms = terms.economics();
        for (KindSpec kind : spec.kinds()) {
            priceLevel[kind.kind().ordinal()] = kind.priceLevel();
        }
    }

    private int categoryOf(int offer) {
        return market.categoryOf(market.cell(offer));
    }

    /** The category's usual festival price of this product. */
    private double usualFen(int offer) {
        SellerKind kind = market.sellers().get(market.sellerOf(offer)).kind();
        return market.priceFen(offer) / priceLevel[kind.ordinal()];
    }

    @Override
    public long listFen(int offer) {
        return Prices.list(Math.round(usualFen(offer)), terms.discount()[categoryOf(offer)]);
    }

    @Override
    public long unitCostFen(int offer) {
        return terms.unitCostFen(categoryOf(offer), usualFen(offer));
    }
}
