package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.List;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.SupplyTerms;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.Section;

/** Reads what is sold: the offers of the file, or the shape of all of them. */
final class GoodsReader {
    private final Section marketSection;
    private final MarketRead market;
    private final List<WarehouseRead> warehouses;
    private final List<WarehouseTerms> houses;

    GoodsReader(Section marketSection, MarketRead market, List<WarehouseRead> warehouses) {
        this.marketSection = marketSection;
        this.market = market;
        this.warehouses = warehouses;
        this.houses = warehouses.stream().map(WarehouseRead::terms).toList();
    }

    Goods read(Each each, MixReader mixReader, Mix mix, SupplyTerms supply, List<Segment> segments) {
        ConfigObject eachOffer = each.of("offer");
        StockReader stock = new StockReader(houses, each.of("stock"));
        KindsReader kinds = new KindsReader(market.marketplaces(), each.of("kind"));
        FileProblems problems = marketSection.problems();
        if (marketSection.find("offers").isPresent()) {
            marketSection.unused("beside market.offers", "population", "newcomers");
            ListedOffers goods = new ListedOffers(new OffersReader(market, stock).read(marketSection, eachOffer));
            new OffersCheck(marketSection, market, goods.offers()).against(mix, segments, warehouses);
            if (problems.isClean("market") && problems.isClean("mix")) {
                mixReader.checkSellers(mix, goods);
            }
            return goods;
        }
        PopulationReader reader = new PopulationReader(marketSection.section("population"), market, houses);
        PopulationSpec population = reader.read(kinds);
        if (problems.isClean("warehouses") && problems.isClean("mix") && problems.isClean("market")) {
            reader.checkPlaces(supply.built());
        }
        return population;
    }
}
