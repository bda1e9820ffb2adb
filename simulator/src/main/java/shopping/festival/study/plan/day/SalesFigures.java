package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.model.market.Category;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.shop.Terrain;

/**
 * Expected units that are sales, as last year's figures are, turned into first-choice demand: such that with endless stock
 * as many are sold on average. On the way buyers of rivals come on top, and some orders are refused, over the limit of the
 * border, declined or never paid.
 */
public final class SalesFigures {
    /** Orders a cell is tried with: the share of those that are sold is known to half a percent of itself. */
    private static final double ORDERS = 20_000;
    /** Of all cells together, as long as each has enough. */
    private static final double ORDERS_ALL = 400_000;

    private static final double ORDERS_LEAST = 2_000;
    /** No order of it is too large for any border. */
    private static final long CHEAP_FEN = 100;

    private final Scenario scenario;
    private final Environment environment;
    private final Shop shop;
    private final List<ShopCell> cells;

    private SalesFigures(Scenario scenario, Environment environment, Shop shop) {
        this.scenario = scenario;
        this.environment = environment;
        this.shop = shop;
        this.cells = ShopCell.of(shop);
    }

    /** The shop with first-choice demand for its expected units, which are sales. */
    public static Shop asFirstChoice(Scenario scenario, Environment environment, Shop shop) {
        return new SalesFigures(scenario, environment, shop).converted();
    }

    private Shop converted() {
        double[] sold = soldPerFirstChoice();
        Item[] items = shop.items().toArray(Item[]::new);
        for (int v = 0; v < sold.length; v++) {
            for (int i : cells.get(v).items()) {
                double part = sold[v] * affordable(items[i]);
                // Where nobody can buy, no demand makes sales.
                items[i] = part > 0 ? items[i].expecting(items[i].expectedUnits() / part) : items[i];
            }
        }
        return new Shop(List.of(items));
    }

    /** Per cell: units sold of endless stock for a unit of first-choice demand, buyers of rivals among them. */
    private double[] soldPerFirstChoice() {
        double each = Math.max(ORDERS_LEAST, Math.min(ORDERS, ORDERS_ALL / Math.max(1, cells.size())));
        List<Item> standIns = new ArrayList<>();
        List<Stocking> stockings = new ArrayList<>();
        Terrain terrain = Terrain.of(scenario);
        for (int v = 0; v < cells.size(); v++) {
            ShopCell cell = cells.get(v);
            double units = each * category(cell.category()).meanUnits();
            standIns.add(new Item(
                    "cell " + v,
                    "",
                    cell.category(),
                    cell.origin(),
                    cell.mode(),
                    CHEAP_FEN,
                    CHEAP_FEN,
                    0,
                    0,
                    0,
                    units,
                    0));
            int where = terrain.serving(cell.mode(), cell.origin()).get(0);
            stockings.add(new Stocking(v, where, StockPlan.UNITS_MAX, Policy.NONE));
        }
        ShopGround ground = new ShopGround(scenario, environment, new Shop(standIns));
        Stock endless = new Stock(new Plan("endless", stockings), standIns.size());
        Tally tally = new ShopRun(ground)
                .run(endless, DemandLevel.EXPECTED, Draws.seedKey(Draws.keyOf("sales as first-choice demand"), 0));
        double[] sold = new double[cells.size()];
        for (int v = 0; v < sold.length; v++) {
            double spilled = 0;
            for (float x : ground.spill(v)) {
                spilled += x;
            }
            // A ratio of what was really wanted that day: how many came by chance does not matter.
            sold[v] = tally.demand[v] == 0 ? 0 : (1 + spilled) * tally.sold[v] / tally.demand[v];
        }
        return sold;
    }

    private Category category(int number) {
        return scenario.market().categories().get(number);
    }

    /** Part of an item's units whose orders may cross the border. */
    private double affordable(Item item) {
        if (!item.mode().crossBorder()) {
            return 1;
        }
        double[] shares = category(item.category()).unitShares();
        long limit = scenario.stages().checkout().rules().orderLimitFen();
        double all = 0;
        double within = 0;
        for (int k = 1; k <= shares.length; k++) {
            all += k * shares[k - 1];
            within += item.priceFen() <= limit / k ? k * shares[k - 1] : 0;
        }
        return within / all;
    }
}
