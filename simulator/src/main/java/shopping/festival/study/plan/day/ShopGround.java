package shopping.festival.study.plan.day;

import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.market.Category;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;

/**
 * What all replications of a shop have in common: the festival around it, its cells, and how its interest is spread.
 */
public final class ShopGround {
    private final Scenario scenario;
    private final Environment environment;
    private final Shop shop;
    private final List<ShopCell> cells;
    private final Interests interests;
    private final long[] keys;
    private final double[] meanUnits;
    private final int[] cellOf;

    public ShopGround(Scenario scenario, Environment environment, Shop shop) {
        this.scenario = scenario;
        this.environment = environment;
        this.shop = shop;
        this.cells = ShopCell.of(shop);
        this.interests = new Interests(scenario, cells);
        this.keys = shop.items().stream().mapToLong(i -> Draws.keyOf(i.sku())).toArray();
        this.meanUnits = scenario.market().categories().stream()
                .mapToDouble(Category::meanUnits)
                .toArray();
        this.cellOf = new int[keys.length];
        for (int c = 0; c < cells.size(); c++) {
            for (int item : cells.get(c).items()) {
                cellOf[item] = c;
            }
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public Environment environment() {
        return environment;
    }

    public Shop shop() {
        return shop;
    }

    /** The ground of the shop as a plan has it: this one unless the plan sells something another way. */
    public ShopGround under(Plan plan) {
        return plan.fulfilments().isEmpty() ? this : new ShopGround(scenario, environment, shop.under(plan));
    }

    List<ShopCell> cells() {
        return cells;
    }

    Interests interests() {
        return interests;
    }

    /** Buyers turned away by rivals who try one of a shop's cells, by minute, per first order of the day. */
    float[] spill(int shopCell) {
        ShopCell cell = cells.get(shopCell);
        float[] own = environment.spill()[environment.cell(cell.category(), cell.origin(), cell.mode())];
        return own == null ? environment.spillIn(cell.category()) : own;
    }

    public long keyOf(int item) {
        return keys[item];
    }

    int cellOf(int item) {
        return cellOf[item];
    }

    /**
     * Orders that each item will be asked for first, in a replication: what the seller expects, times how wrong the seller
     * is. A gamma factor of mean 1 makes the demand negative binomial, the usual law of a forecast that is itself uncertain.
     */
    double[] firstOrders(long seedKey) {
        double[] orders = new double[keys.length];
        for (int i = 0; i < orders.length; i++) {
            Item item = shop.items().get(i);
            double factor = 1;
            if (item.forecastCv() > 0) {
                double shape = 1 / (item.forecastCv() * item.forecastCv());
                factor = Law.gamma(shape, 1).sample(Draws.base(seedKey, keys[i]), Purpose.FORECAST_ERROR);
            }
            orders[i] = item.expectedUnits() / meanUnits[item.category()] * factor;
        }
        return orders;
    }

    /** The part of its category's interest that the shop's items of a category have, by the seller's own figures. */
    public double shareOf(int category) {
        double orders = 0;
        for (Item item : shop.items()) {
            if (item.category() == category) {
                orders += item.expectedUnits() / meanUnits[category];
            }
        }
        double all = environment.interestIn(category);
        return all > 0 ? orders / (all + orders) : orders > 0 ? 1 : 0;
    }
}
