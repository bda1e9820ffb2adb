package shopping.festival.study.plan.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Interest;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.plan.shop.FlatShipping;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;

/**
 * A market of four cells, written as a scenario with a shop in it and without. All offers of a cell are equally
 * attractive; a product has three sellers and a variant; a brand has four products. The shop sells four products a cell
 * that two others sell too, so that it stands in the market like any other seller: 4 of a cell's 270 offers are its own.
 */
final class JointMarket {
    static final double INTENTS = 54_000;
    static final int PRODUCTS = 90;
    static final int SELLERS = 3;
    static final int OWN = 4;
    private static final int OFFERS = PRODUCTS * SELLERS;
    private static final int CELLS = 4;
    private static final long DAY_MINUTES = 360;
    /** Stock as a multiple of the first-choice demand: of all rivals in a cell, and of the shop's items. */
    private static final double[] COVER = {0.7, 0.85, 0.8, 0.9};

    private static final double[] OWN_COVER = {0.6, 0.9, 1.1, 1.4};

    private static final String REST = """
            day { length = 6 h, slot = 10 s }
            demand {
              streams {
                carts { share = 0.4, curve { kind = decay, tau = 20 min }, categories { apparel = 1.5 } }
                browsing { share = 0.4, curve { kind = linear, points = [[0 s, 1], [2 h, 0.3], [6 h, 2]] } }
                lunch { share = 0.2, curve { kind = steps, points = [[3 h, 1]], until = 4 h }, categories { cosmetics = 2 } }
              }
              segments {
                young { share = 0.6, region = East, foreignAppetite = 0.6, categories { cosmetics = 1.5 } }
                old { share = 0.4, region = West, foreignAppetite = -0.8 }
              }
              reactionDelay = exponential 20 s
              waitForOffer = uniform 10 min .. 40 min
            }
            mix { foreign-share = 0.35, origins { US = 1 }, fulfilment { domestic = 0, bonded = 1, direct = 0 } }
            checkout { capacity = 18, lanes = 2, queueMax = 100, retryLeast = 2 s }
            payment { capacity = 9, lanes = 2, patience = exponential 4 min, think = exponential 10 s }
            warehouses {
              hangzhou { pickers = 140, transit { East = 1 d, West = 3 d } }
              bonded { mode = bonded, pickers = 80, transit = 3 d }
            }
            """;

    /** Shares of the cells in the orders, for the rivals' stock: only roughly those that the mix makes. */
    private static final double[] ROUGH_SHARE = {0.36, 0.20, 0.27, 0.17};

    private final Path folder;
    private final String[] overrides;
    private final Scenario without;
    private final double[] expectedUnits = new double[CELLS * OWN];

    private JointMarket(Path folder, String... overrides) {
        this.folder = folder;
        this.overrides = overrides;
        this.without = load(folder, "without", INTENTS * (OFFERS - OWN) / OFFERS, overrides);
        MarketTerms m = without.market();
        boolean[] sold = {true, true};
        double[][] shares = new Interest(m.categories(), m.segments(), m.mix(), sold, sold).shares();
        for (int i = 0; i < expectedUnits.length; i++) {
            int cell = i / OWN;
            Category category = m.categories().get(cell / 2);
            expectedUnits[i] = INTENTS * shares[cell / 2][cell % 2] / OFFERS * category.meanUnits();
        }
    }

    static JointMarket in(Path folder, String... overrides) {
        return new JointMarket(folder, overrides);
    }

    Scenario without() {
        return without;
    }

    Scenario with() {
        return load(folder, "with", INTENTS, overrides);
    }

    Shop shop() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < expectedUnits.length; i++) {
            int cell = i / OWN;
            boolean home = cell % 2 == 0;
            items.add(new Item(
                    "own-" + i,
                    "own-" + i,
                    cell / 2,
                    home ? 0 : 1,
                    home ? Mode.DOMESTIC : Mode.BONDED,
                    20_000,
                    priceFen(i),
                    6_000,
                    3_000,
                    FlatShipping.of(600),
                    expectedUnits[i],
                    0));
        }
        return new Shop(items);
    }

    Plan plan() {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < expectedUnits.length; i++) {
            stockings.add(
                    new Stocking(i, warehouse(i / OWN % 2 == 0 ? "hangzhou" : "bonded"), stockOf(i), Policy.NONE));
        }
        return new Plan("plan", stockings);
    }

    private int warehouse(String name) {
        return without.warehouses().stream().map(WarehouseTerms::name).toList().indexOf(name);
    }

    /** Every item has a price of its own, by which a witness knows it. */
    static long priceFen(int item) {
        return 10_001L + item;
    }

    static int items() {
        return CELLS * OWN;
    }

    static long dayMinutes() {
        return DAY_MINUTES;
    }

    private int stockOf(int item) {
        return (int) Math.round(OWN_COVER[item % OWN] * expectedUnits[item]);
    }

    private Scenario load(Path to, String name, double intents, String... overrides) {
        try {
            Path file = Files.writeString(to.resolve(name + ".conf"), text(name.equals("with"), intents));
            return ScenarioLoader.load(file, List.of(overrides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(boolean withShop, double intents) {
        StringBuilder offers = new StringBuilder();
        for (int cell = 0; cell < CELLS; cell++) {
            for (int p = 0; p < PRODUCTS; p++) {
                for (int s = 0; s < SELLERS; s++) {
                    boolean own = p < OWN * 2 && p % 2 == 0 && s == SELLERS - 1;
                    if (!own || withShop) {
                        offers.append(offer(cell, p, s, own));
                    }
                }
            }
        }
        return REST + "demand.intents = " + intents + "\n" + """
                market {
                  regions { East { share = 0.6 }, West { share = 0.4 } }
                  origins = [CN, US]
                  categories {
                    apparel { weight = 0.6, foreignAppetite = 0.2, price = 100, units = [0.8, 0.2] }
                    cosmetics { weight = 0.4, price = 100, units = [0.9, 0.1] }
                  }
                  offers {
                """ + offers + "}}\n";
    }

    private String offer(int cell, int p, int s, boolean own) {
        int item = cell * OWN + p / 2;
        double demand = INTENTS * ROUGH_SHARE[cell] / OFFERS * (cell < 2 ? 1.2 : 1.1);
        int stock = own ? stockOf(item) : (int) Math.round(COVER[cell] * demand);
        return String.format(
                Locale.ROOT,
                "c%d-p%d-s%d { category = %s, origin = %s, fulfilment = %s, product = c%d-p%d, group = c%d-g%d, brand = c%d-b%d, price = %s, stock { %s { units = %d } } }%n",
                cell,
                p,
                s,
                cell < 2 ? "apparel" : "cosmetics",
                cell % 2 == 0 ? "CN" : "US",
                cell % 2 == 0 ? "domestic" : "bonded",
                cell,
                p,
                cell,
                p / 2,
                cell,
                p / 4,
                own ? String.format(Locale.ROOT, "%d.%02d", priceFen(item) / 100, priceFen(item) % 100) : "101",
                cell % 2 == 0 ? "hangzhou" : "bonded",
                stock);
    }
}
