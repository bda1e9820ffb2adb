package shopping.festival.model.market;

import java.util.List;

/**
 * What surrounds the offers of a market: the names they are sorted by, and who buys.
 *
 * @param homeOrigin index of the origin whose brands are not foreign
 */
public record MarketFrame(
        List<String> regions,
        List<String> origins,
        List<String> marketplaces,
        List<Category> categories,
        List<Segment> segments,
        int homeOrigin) {

    public MarketFrame {
        regions = List.copyOf(regions);
        origins = List.copyOf(origins);
        marketplaces = List.copyOf(marketplaces);
        categories = List.copyOf(categories);
        segments = List.copyOf(segments);
    }
}
