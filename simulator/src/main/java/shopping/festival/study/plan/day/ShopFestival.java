package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.Market;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.plan.environment.Environment;
import shopping.festival.study.plan.shop.Stocking;

/**
 * Makes the festival of one replication of a shop: a market with nothing in it but the shop's items, at their real size,
 * and six stages that are as crowded as the environment says.
 *
 * <p>Each cell of the shop is a category of its own there, so that the interest in it is the seller's own figure and
 * nobody leaves it for another; within a cell the variants of a product stand in for each other ({@link Families}).
 */
final class ShopFestival {
    /**
     * Whatever runs back does so no sooner: buyers who wait come back, and units nobody paid for go on sale again, seconds
     * later than in the market. It lets a day of few orders do with a window a minute, a sixth of the time.
     */
    private static final long FEEDBACK_LEAST = VirtualTime.MINUTE;

    private final ShopDay day;
    private final ShopGround ground;
    private final Scenario scenario;

    private ShopFestival(ShopDay day) {
        this.day = day;
        this.ground = day.ground();
        this.scenario = ground.scenario();
    }

    /** The festival of a replication under a plan. */
    static Festival of(ShopGround ground, Stock stock, DemandLevel demand, long seedKey) {
        return of(ShopDay.of(ground, demand, seedKey), stock);
    }

    /** The same on a day that several plans share. */
    static Festival of(ShopDay day, Stock stock) {
        return new ShopFestival(day).festival(stock);
    }

    private Festival festival(Stock stock) {
        Choice choice = day.choice(stock);
        Market market = choice.market();
        Environment environment = ground.environment();
        List<Warehouse> warehouses = new ArrayList<>();
        for (int w = 0; w < scenario.warehouses().size(); w++) {
            Warehouse base = scenario.warehouses().get(w).base();
            warehouses.add(base.amid(environment.warehouses()[w].congestion()));
        }
        StageRules rules = new StageRules(
                day.buyers(),
                scenario.stages().checkout().rules().amid(environment.checkout().congestion(), FEEDBACK_LEAST),
                scenario.stages().sellers().withReactionLeast(FEEDBACK_LEAST),
                scenario.stages().payment().rules().amid(environment.payment().congestion(), FEEDBACK_LEAST),
                List.copyOf(warehouses),
                delivery());
        Wares wares = Wares.free(market, choice, stock(market, stock));
        return new Festival(scenario.name(), day.seedKey(), wares, rules);
    }

    private StockPlan stock(Market market, Stock stock) {
        int[] initial = new int[market.records()];
        Policy[] policies = new Policy[market.records()];
        Arrays.fill(policies, Policy.NONE);
        for (int i = 0; i < market.offers(); i++) {
            List<Stocking> stockings = stock.of(i);
            for (int k = 0; k < stockings.size(); k++) {
                int r = market.firstRecord(i) + k;
                initial[r] = stockings.get(k).initialUnits();
                policies[r] = stockings.get(k).policy();
            }
        }
        return new StockPlan(initial, policies);
    }

    private DeliveryRules delivery() {
        DeliveryRules d = scenario.stages().delivery().rules();
        List<Port> ports = new ArrayList<>();
        for (int p = 0; p < d.ports().size(); p++) {
            ports.add(d.ports().get(p).amid(ground.environment().ports()[p].congestion()));
        }
        return new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), ports, d.regionOf());
    }
}
