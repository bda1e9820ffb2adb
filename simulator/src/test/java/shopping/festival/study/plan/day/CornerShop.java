package shopping.festival.study.plan.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.environment.EnvironmentRun;
import shopping.festival.study.plan.recommend.Recommendation;
import shopping.festival.study.plan.recommend.Recommender;
import shopping.festival.study.plan.recommend.Wish;
import shopping.festival.study.plan.shop.FlatShipping;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.ItemTerms;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.shop.Terrain;

/** A shop of few items in a market where everybody pays and nobody runs out, so that textbooks know the answers. */
public final class CornerShop {
    public static final int CN = 0;
    public static final int US = 1;

    private static final String MARKET = """
            day.length = 6 h
            demand { intents = 1000, reactionLeast = 1 min }
            mix { foreign-share = 0.3, origins { US = 1 }, fulfilment { domestic = 0, bonded = 1, direct = 0 } }
            market {
              regions { East { share = 1 } }
              origins = [CN, US]
              categories { apparel { weight = 1, price = 100, units = [1] } }
              offers {
                shirt { price = 100, stock { hangzhou { units = 100000 } } }
                jeans { origin = US, fulfilment = bonded, price = 100, stock { bonded { units = 100000 } } }
              }
            }
            checkout { retryLeast = 1 min }
            payment { unpaid = 0, declined = 0, releaseLeast = 1 min }
            warehouses {
              hangzhou { transit = 1 d }
              bonded { mode = bonded, transit = 3 d }
            }
            """;

    private final Scenario scenario;
    private final Environment environment;
    private final List<Item> items = new ArrayList<>();
    private final List<Stocking> stockings = new ArrayList<>();

    private CornerShop(Path folder, String... overrides) {
        try {
            Path file = Files.writeString(folder.resolve("corner.conf"), MARKET);
            this.scenario = ScenarioLoader.load(file, List.of(overrides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.environment = new EnvironmentRun(scenario, 1, 1, 1).run(Replicator.of(1, 1));
    }

    public static CornerShop in(Path folder, String... overrides) {
        return new CornerShop(folder, overrides);
    }

    /** Sold at RMB 100, bought at 60; what is left brings 20. */
    public CornerShop with(int origin, Mode mode, double expected, double cv, int units, Policy policy) {
        return with(origin, mode, 6000, expected, cv, units, policy);
    }

    public CornerShop with(int origin, Mode mode, long cost, double expected, double cv, int units, Policy policy) {
        int i = items.size();
        items.add(new Item(
                "sku" + i, "sku" + i, 0, origin, mode, 10000, 10000, cost, 2000, FlatShipping.of(0), expected, cv));
        stockings.add(
                new Stocking(i, mode == Mode.DOMESTIC ? warehouse("hangzhou") : warehouse("bonded"), units, policy));
        return this;
    }

    /** What else is said of the last product. */
    public CornerShop saying(ItemTerms terms) {
        Item item = items.remove(items.size() - 1);
        items.add(new Item(
                item.sku(),
                item.name(),
                item.category(),
                item.origin(),
                item.mode(),
                item.listFen(),
                item.priceFen(),
                item.unitCostFen(),
                item.salvageFen(),
                item.shipping(),
                item.expectedUnits(),
                item.forecastCv(),
                terms));
        return this;
    }

    private int warehouse(String name) {
        List<String> names =
                Terrain.of(scenario).locations().stream().map(l -> l.name()).toList();
        return names.indexOf(name);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Environment environment() {
        return environment;
    }

    public Shop shop() {
        return new Shop(items);
    }

    public ShopGround ground() {
        return new ShopGround(scenario, environment, shop());
    }

    public Plan plan() {
        return new Plan("mine", stockings);
    }

    public Recommendation recommend(Wish wish, int ample, int fresh) {
        return new Recommender(ground(), List.of(plan()), Replicator.of(7, 1)).recommend(wish, ample, fresh);
    }
}
