package shopping.festival.scenario.making;

import java.util.List;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.sellers.StockPlan;

/**
 * A market with its stock.
 *
 * @param catalogue to find what the scenario names
 */
record BuiltMarket(
        Market market, StockPlan stock, Economics economics, List<Newcomers> newcomers, Catalogue catalogue) {}
