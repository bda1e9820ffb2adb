package shopping.festival.scenario;

import java.util.List;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;

/**
 * What surrounds the goods of a market.
 *
 * @param mix how the interest that comes is addressed
 * @param supply for which interest the sellers have prepared
 * @param economics what selling costs
 * @param promise how long deliveries are said to take
 * @param intents expected number of intents at scale 1 that sellers foresee
 */
public record MarketTerms(
        MarketFrame frame,
        Mix mix,
        SupplyTerms supply,
        EconomicsTerms economics,
        DeliveryPromise promise,
        double intents,
        List<WarehouseTerms> warehouses) {

    public List<String> warehouseNames() {
        return warehouses.stream().map(WarehouseTerms::name).toList();
    }

    public List<String> regions() {
        return frame.regions();
    }

    public List<Segment> segments() {
        return frame.segments();
    }

    public List<String> origins() {
        return frame.origins();
    }

    /** Index of the origin whose brands are not foreign. */
    public int home() {
        return frame.homeOrigin();
    }

    public List<String> marketplaces() {
        return frame.marketplaces();
    }

    public List<Category> categories() {
        return frame.categories();
    }
}
