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
    private static final long COMMON = Draws.keyOf("the error that all forecasts share");

    private final Scenario scenario;
    private final Environment environment;
    private final Shop shop;
    private final List<ShopCell> cells;
    private final Interests interests;
    private final long[] keys;
    private final double[] meanUnits;
    private final int[] cellOf;
    private final double commonCv;
    private final PriceDraws prices;

    /** Forecasts that err independently of each other. */
    public ShopGround(Scenario scenario, Environment environment, Shop shop) {
        this(scenario, environment, shop, 0);
    }

    /** @param commonCv coefficient of variation of the factor that all forecasts share */
    public ShopGround(Scenario scenario, Environment environment, Shop shop, double commonCv) {
        this(scenario, environment, shop, commonCv, PriceDraws.NONE);
    }

    private ShopGround(Scenario scenario, Environment environment, Shop shop, double commonCv, PriceDraws prices) {
        this.prices = prices;
        this.commonCv = commonCv;
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

    /** The ground of the shop as a plan has it: with its ways of fulfilment, its prices and whom those tempt. */
    public ShopGround under(Plan plan) {
        return under(plan, List.of(plan));
    }

    /**
     * The same, drawn together with other plans: where one of them has a lower price, all draw its buyers, and each has the
     * part of them that its own price tempts.
     *
     * @param together the plan and those it is compared with
     */
    public ShopGround under(Plan plan, List<Plan> together) {
        Shop its = shop.under(plan);
        PriceDraws draws = PriceDraws.of(
                plan, together, shop, scenario.market().economics().elasticity());
        return its == shop && draws == PriceDraws.NONE
                ? this
                : new ShopGround(scenario, environment, its, commonCv, draws);
    }

    /** The part of the item's buyers that are drawn who are tempted by its price. */
    double tempted(int item) {
        return prices.tempted(item);
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

    public double commonCv() {
        return commonCv;
    }

    /**
     * Orders that each item will be asked for first, in a replication: what the seller expects at the price that tempts most,
     * times how wrong the seller is. A gamma factor of mean 1 makes the demand negative binomial, the usual law of a forecast that is itself uncertain;
     * a part of it all items share.
     */
    double[] firstOrders(long seedKey) {
        double[] orders = new double[keys.length];
        double common = commonCv > 0 ? gamma(commonCv * commonCv, seedKey, COMMON) : 1;
        for (int i = 0; i < orders.length; i++) {
            Item item = shop.items().get(i);
            double factor = errorOf(item.forecastCv(), common, seedKey, keys[i]);
            orders[i] = item.expectedUnits() / meanUnits[item.category()] * factor * prices.most(i);
        }
        return orders;
    }

    /**
     * Of mean 1 and the item's own coefficient of variation: the common factor times another, whose squared coefficient r
     * makes (1 + common²)(1 + r) = 1 + cv²; or of an item that is surer than that, the common factor's deviation in
     * proportion.
     */
    private double errorOf(double cv, double common, long seedKey, long key) {
        if (cv <= 0) {
            return 1;
        }
        if (cv <= commonCv) {
            return 1 + (common - 1) * cv / commonCv;
        }
        return common * gamma((cv * cv - commonCv * commonCv) / (1 + commonCv * commonCv), seedKey, key);
    }

    private static double gamma(double squaredCv, long seedKey, long key) {
        return Law.gamma(1 / squaredCv, 1).sample(Draws.base(seedKey, key), Purpose.FORECAST_ERROR);
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
