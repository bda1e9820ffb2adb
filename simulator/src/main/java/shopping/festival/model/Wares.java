package shopping.festival.model;

import java.util.List;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Economics;
import shopping.festival.model.market.Market;
import shopping.festival.model.market.Newcomers;
import shopping.festival.model.sellers.StockPlan;

/**
 * What is for sale at a festival: the market, how buyers choose in it, what lies on the shelves.
 *
 * @param economics what the goods cost their sellers; changes nothing that happens
 * @param newcomers origins of the market that are groups of sellers
 */
public record Wares(Market market, Choice choice, StockPlan stock, Economics economics, List<Newcomers> newcomers) {

    /** Wares that cost nobody anything. */
    public static Wares free(Market market, Choice choice, StockPlan stock) {
        return new Wares(market, choice, stock, Economics.free(market), List.of());
    }
}
