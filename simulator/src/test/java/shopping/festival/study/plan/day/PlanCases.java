package shopping.festival.study.plan.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;
import shopping.festival.model.sellers.Policy;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;

/** Small shops for tests: a day of 20 minutes, six categories, eighteen cells, everybody pays and nobody waits. */
public final class PlanCases {
    static final int CATEGORIES = 6;
    static final int ENOUGH = 1_000_000;
    private static final int MINUTES = 20;
    /** CN domestic, US bonded, US direct: warehouse k serves way k. */
    static final int WAYS = 3;

    private PlanCases() {}

    public static Scenario scenario(Path folder, String... overrides) {
        StringBuilder text = new StringBuilder("""
                day { length = 20 min, slot = 1 min }
                demand {
                  intents = 1000, reactionLeast = 1 min, reactionDelay = 0 s, session { sizes = [1] }
                  streams {
                    early { share = 0.7, curve { kind = linear, points = [[0 s, 3], [20 min, 1]] }, categories { c0 = 3 } }
                    late { share = 0.3, curve { kind = steps, points = [[10 min, 1]] }, categories { c1 = 2 } }
                  }
                  segments {
                    young { share = 0.6, region = East, foreignAppetite = 0.5, categories { c2 = 4 } }
                    old { share = 0.4, region = West }
                  }
                }
                mix { foreign-share = 0.4, origins { US = 1 }, fulfilment { domestic = 0, bonded = 0.7, direct = 0.3 } }
                checkout { capacity = unlimited, tax = 0 }
                payment {
                  capacity = unlimited, declined = 0, unpaid = 0, think = 1 s, processing = 1 s
                  releaseLeast = 1 min, settleLeast = 1 min
                }
                warehouses {
                  home { pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 min }
                  zone { mode = bonded, pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 min }
                  abroad { mode = direct, port = shanghai, flight = 1 min, pickers = none, picking = 0 s, packing = 0 s, departures = always, transit = 1 min }
                }
                ports { shanghai { clearance = 0 s } }
                market {
                  regions { East { share = 0.6 }, West { share = 0.4 } }
                  origins = [CN, US]
                  commissions { taobao = 0, taobao-global = 0, tmall = 0, tmall-global = 0 }
                """);
        text.append("categories {\n");
        for (int c = 0; c < CATEGORIES; c++) {
            text.append(String.format(
                    Locale.ROOT,
                    "c%d { weight = %d, price = 100, units = [%s] }%n",
                    c,
                    1 + c % 3,
                    c == 5 ? "0.5, 0.5" : "1"));
        }
        text.append("}\noffers {\n");
        String[] places = {"home", "zone", "abroad"};
        String[] ways = {"domestic", "bonded", "direct"};
        for (int c = 0; c < CATEGORIES; c++) {
            for (int w = 0; w < WAYS; w++) {
                text.append(String.format(
                        Locale.ROOT,
                        "o%d-%d { category = c%d, origin = %s, fulfilment = %s, price = 100, stock { %s { units = 9 } } }%n",
                        c,
                        w,
                        c,
                        w == 0 ? "CN" : "US",
                        ways[w],
                        places[w]));
            }
        }
        text.append("}}\n");
        try {
            return ScenarioLoader.load(Files.writeString(folder.resolve("case.conf"), text), List.of(overrides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody waits anywhere; of {@code spill} per first order rivals send buyers over, evenly over the day. */
    static Environment environment(Scenario scenario, double spill) {
        return environment(scenario, spill, new Environment.Waits(new long[1], new double[0]));
    }

    private static Environment environment(Scenario scenario, double spill, Environment.Waits checkout) {
        int origins = scenario.market().origins().size();
        int cells = CATEGORIES * origins * Mode.values().length;
        double[] interest = new double[cells];
        float[][] byMinute = new float[cells][MINUTES];
        float[][] spills = new float[cells][MINUTES];
        for (int c = 0; c < cells; c++) {
            interest[c] = 1000;
            Arrays.fill(byMinute[c], 1000f / MINUTES);
            Arrays.fill(spills[c], (float) (spill / MINUTES));
        }
        Environment.Waits none = new Environment.Waits(new long[1], new double[0]);
        return new Environment(
                origins,
                interest,
                byMinute,
                spills,
                new float[CATEGORIES][Reaction.values().length][MINUTES],
                checkout,
                none,
                new Environment.Waits[] {none, none, none},
                new Environment.Waits[] {none});
    }

    /** An item of a cell: 100 RMB, bought at 60, worth 20 when left over. */
    public static Item item(String sku, int category, int way, double expectedUnits, double forecastCv) {
        return item(sku, category, way, expectedUnits, forecastCv, 6_000);
    }

    /** The same at another cost. */
    public static Item item(String sku, int category, int way, double expectedUnits, double forecastCv, long costFen) {
        return new Item(
                sku,
                sku,
                category,
                way == 0 ? 0 : 1,
                Mode.values()[way],
                12_000,
                10_000,
                costFen,
                2_000,
                0,
                expectedUnits,
                forecastCv);
    }

    public static ShopGround ground(Scenario scenario, double spill, Item... items) {
        return new ShopGround(scenario, environment(scenario, spill), new Shop(List.of(items)));
    }

    /** The same amid a checkout that refuses a share of all tries. */
    public static ShopGround withRefusals(ShopGround like, double spill, double refused) {
        Environment.Waits checkout = new Environment.Waits(new long[1], new double[] {refused});
        return new ShopGround(like.scenario(), environment(like.scenario(), spill, checkout), like.shop());
    }

    /** The same stock of every item, where its way begins. */
    public static Stock stock(ShopGround ground, int... units) {
        return new Stock(plan(ground, Policy.NONE, units), ground.shop().items().size());
    }

    public static Plan plan(ShopGround ground, Policy policy, int... units) {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < ground.shop().items().size(); i++) {
            int where = ground.shop().items().get(i).mode().ordinal();
            stockings.add(new Stocking(i, where, units[Math.min(i, units.length - 1)], policy));
        }
        return new Plan("plan", stockings);
    }
}
