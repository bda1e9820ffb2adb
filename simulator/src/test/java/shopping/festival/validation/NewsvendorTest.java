package shopping.festival.validation;

import static java.util.Map.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;

/** The formulas a recommendation of stock rests on, against published digits: nothing is simulated here. */
class NewsvendorTest {

    /** z(0.7 / 0.88) = 0.8255, so S* = 50 + 8 · 0.8255. */
    @Test
    void normalDemand50Plus8_unitsShortCost070AndLeft018_stock56Point6(
            @Case(value = "S10", formula = true) Expected s10) {
        Demand demand = Demand.normal(50, 8);
        Newsvendor shop = Newsvendor.ofCosts(0.18, 0.7);
        double best = shop.bestStock(demand);
        s10.check(Map.of(
                "S_opt", best,
                "cost_opt", shop.cost(demand, best),
                "exp_short_at_opt", demand.shortage(best),
                "exp_left_at_opt", demand.leftover(best),
                "cost_at_S40", shop.cost(demand, 40),
                "cost_at_S60", shop.cost(demand, 60)));
    }

    /** The same shop by its prices: a margin of 0.7 is forgone, 0.18 is lost. */
    @Test
    void theSameShopByItsPrices_earns33Of35(@Case(value = "S11", formula = true) Expected s11) {
        Demand demand = Demand.normal(50, 8);
        Newsvendor shop = Newsvendor.ofPrices(1, 0.3, 0.12);
        double best = shop.bestStock(demand);
        s11.check(Map.of(
                "S_opt", best,
                "profit_opt", shop.profit(demand, best),
                "profit_at_S40", shop.profit(demand, 40)));
    }

    /** P(D ≤ 55) = 0.7845 and P(D ≤ 56) = 0.8221, on both sides of the ratio 0.7955. */
    @Test
    void poissonDemand50_stock56(@Case(value = "S12a", formula = true) Expected s12a) {
        s12a.check(Map.of("S_opt", Newsvendor.ofPrices(1, 0.3, 0.12).bestStock(Demand.poisson(50))));
    }

    /** P(D ≤ 7) = 0.744 and P(D ≤ 8) = 0.847, on both sides of 4 / 5. */
    @Test
    void poissonDemand6_unitsShortCost4AndLeft1_stock8(@Case(value = "S13", formula = true) Expected s13) {
        s13.check(Map.of("S_opt", Newsvendor.ofCosts(1, 4).bestStock(Demand.poisson(6))));
    }

    /** P(D ≤ 4) = 0.6 and P(D ≤ 5) = 0.75, on both sides of 2/3. */
    @Test
    void demandsFromATableAndLogNormal_stock5And296(@Case(value = "S14", formula = true) Expected s14) {
        Demand table =
                Demand.discrete(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, new double[] {.25, .05, .1, .2, .15, .1, .1, .05});
        Newsvendor dear = Newsvendor.ofCosts(5e5, 1e6);
        Demand skewed = Demand.logNormal(6, 0.3);
        Newsvendor cheap = Newsvendor.ofCosts(1, 0.1765);
        double best = cheap.bestStock(skewed);
        s14.check(Map.of(
                "discrete_S_opt", dear.bestStock(table),
                "discrete_cost_S5", dear.cost(table, 5),
                "discrete_cost_S3", dear.cost(table, 3),
                "lognormal_S_opt", best,
                "lognormal_cost_opt", cheap.cost(skewed, best),
                "lognormal_cost_S350", cheap.cost(skewed, 350)));
    }

    /** The fill rate, 0.896, is not the probability to be in stock, 0.603. */
    @Test
    void wetsuits3500Of3192Plus1181_333AreLost_641AreLeft(@Case(value = "S15", formula = true) Expected s15) {
        Demand demand = Demand.normal(3192, 1181);
        s15.check(Map.of(
                "lost_mean", demand.shortage(3500),
                "sales_mean", demand.sales(3500),
                "leftover_mean", demand.leftover(3500),
                "profit_mean", Newsvendor.ofPrices(180, 110, 90).profit(demand, 3500),
                "fill_rate", demand.fillRate(3500),
                "in_stock_prob", demand.inStock(3500)));
    }

    /** 0.5 / 0.65 = 0.769; z = 0.736. */
    @Test
    void newsstand_ratio077_stock15Papers(@Case(value = "S16", formula = true) Expected s16) {
        Demand demand = Demand.normal(11.73, 4.74);
        Newsvendor shop = Newsvendor.ofCosts(0.15, 0.5);
        s16.check(Map.of(
                "critical_ratio", shop.criticalRatio(),
                "Q_opt", shop.bestStock(demand),
                "lost_at_Q15", demand.shortage(15),
                "left_at_Q15", demand.leftover(15)));
    }

    /** A margin of 24 % and a loss of 8 % of 110: three of four seasons should be served. */
    @Test
    void skiWear1017Plus388_ratio075_stock1279(@Case(value = "S17", formula = true) Expected s17) {
        Demand demand = Demand.normal(1017, 388);
        Newsvendor shop = Newsvendor.ofCosts(0.08 * 110, 0.24 * 110);
        double best = shop.bestStock(demand);
        s17.check(Map.of(
                "Q_opt", best,
                "lost_mean", demand.shortage(best),
                "leftover_mean", demand.leftover(best),
                "profit_mean", shop.profit(demand, best)));
    }

    /** Four independent demands of 25 ± 5 are one of 100 ± 10: half the safety stock, half the cost. */
    @Test
    void fourShelvesInOne_needHalfTheSafetyStock(@Case(value = "S23", formula = true) Expected s23) {
        Demand one = Demand.normal(25, 5);
        Demand four = Demand.normal(100, 10);
        Newsvendor shop = Newsvendor.ofCosts(1, 9);
        double best = shop.bestStock(one);
        double bestOfFour = shop.bestStock(four);
        s23.check(Map.of(
                "normal_cost_ratio_pooled_to_separate",
                shop.cost(four, bestOfFour) / (4 * shop.cost(one, best)),
                "normal_safety_stock_separate_total_CR0.9",
                4 * (best - 25),
                "normal_safety_stock_pooled_CR0.9",
                bestOfFour - 100));
    }

    /**
     * The cost of a stock that is held at a position of y until the next delivery is the newsvendor's of the demand of a
     * lead time, Poisson(1.5 · 2). (r,Q) passes all positions from r + 1 to r + Q equally often (Hadley & Whitin).
     */
    @Test
    void reorderPoint3AndQuantity5_areTheCheapestOfAll(@Case(value = "S31a", formula = true) Expected s31a) {
        double best = hourly(3, 5);
        int cheaper = 0;
        for (int r = -5; r <= 20; r++) {
            for (int q = 1; q <= 40; q++) {
                cheaper += (r != 3 || q != 5) && hourly(r, q) <= best ? 1 : 0;
            }
        }
        s31a.check(Map.ofEntries(entry("optimal_(r,Q)_is_(3,5)", cheaper == 0 ? 1.0 : 0)));
    }

    private static double hourly(int r, int q) {
        Demand leadTime = Demand.poisson(3);
        Newsvendor shelf = Newsvendor.ofCosts(20, 150);
        double sum = 100 * 1.5;
        for (int y = r + 1; y <= r + q; y++) {
            sum += shelf.cost(leadTime, y);
        }
        return sum / q;
    }
}
