package shopping.festival.scenario.making;

import java.util.List;
import java.util.function.LongFunction;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.sellers.StockPlan;

/**
 * A market with its stock.
 *
 * @param stock by the mixed seed: the market is the same for every seed, how wrong forecasts are is not
 * @param catalogue to find what the scenario names
 */
record BuiltMarket(
        Market market,
        LongFunction<StockPlan> stock,
        Economics economics,
        List<Newcomers> newcomers,
        Catalogue catalogue) {}
