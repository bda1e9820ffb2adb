package shopping.festival.scenario;

import java.util.List;
import shopping.festival.model.market.Newcomers;
import shopping.festival.scenario.PopulationSpec.KindSpec;

/**
 * Sellers that join a market made from its shape.
 *
 * @param group what it is to the market
 * @param sells per category: whether they sell in it
 * @param products products at scale 1, each sold by one of them; 0: nobody joins
 * @param sellers sellers at scale 1; 0: nobody joins
 * @param cover initial stock as a multiple of the forecast
 */
public record NewcomerSpec(
        Newcomers group, boolean[] sells, int products, int sellers, double cover, List<KindSpec> kinds) {

    public int origin() {
        return group.origin();
    }
}
