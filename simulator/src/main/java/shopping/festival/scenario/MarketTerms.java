package shopping.festival.scenario;

import java.util.List;
import shopping.festival.market.Category;
import shopping.festival.market.Mix;
import shopping.festival.market.Segment;
import shopping.festival.warehouse.Warehouse;

/**
 * What a market is made for: its buyers, their interest, and where stock can lie.
 *
 * @param home index of the origin whose brands are not foreign
 * @param intents expected number of intents of the day at scale 1
 */
public record MarketTerms(
        List<String> regions,
        List<String> origins,
        List<String> marketplaces,
        List<Category> categories,
        List<Segment> segments,
        int home,
        Mix mix,
        double intents,
        List<Warehouse> warehouses) {}
