package shopping.festival.scenario.reading;

import java.util.List;
import java.util.function.ToDoubleFunction;
import shopping.festival.base.random.Law;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.MarketFrame;
import shopping.festival.model.market.Segment;

/** What the file says of what a market is made of. */
record MarketRead(
        List<String> regions,
        double[] regionShares,
        OriginsRead origins,
        List<String> marketplaces,
        List<CategoryRead> categories) {
    static final double WEIGHT_MAX = 1e9;

    List<Category> plainCategories() {
        return categories.stream().map(CategoryRead::category).toList();
    }

    List<String> categoryNames() {
        return categories.stream().map(c -> c.category().name()).toList();
    }

    List<Law> prices() {
        return categories.stream().map(CategoryRead::price).toList();
    }

    double[] perCategory(ToDoubleFunction<CategoryRead> what) {
        return categories.stream().mapToDouble(what).toArray();
    }

    MarketFrame frame(List<Segment> segments) {
        return new MarketFrame(regions, origins.names(), marketplaces, plainCategories(), segments, origins.home());
    }
}
