package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.Replicator;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.DemandLevel;
import shopping.festival.study.plan.day.NegativeBinomial;
import shopping.festival.study.plan.day.PlanCases;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.day.ShopRun;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;

@Tag("slow")
class PlanRunsTest {
    @TempDir
    Path folder;

    private ShopGround threeItems(String... overrides) {
        return PlanCases.ground(
                PlanCases.scenario(folder, overrides),
                0.1,
                PlanCases.item("a", 0, 0, 40, 0.3),
                PlanCases.item("b", 0, 0, 60, 0),
                PlanCases.item("c", 5, 1, 50, 0.5));
    }

    private static PlanRuns runs(ShopGround ground, int threads, Plan... plans) {
        return new PlanRuns(ground, List.of(plans), Replicator.of(9, threads));
    }

    @Test
    void sumsAreTheSame_withOneThreadAndTwo_atOnceAndInTwoGoes() {
        ShopGround ground = threeItems();
        Plan a = PlanCases.plan(ground, Policy.NONE, 40, 50, 45);
        Plan b = PlanCases.plan(ground, Policy.NONE, 30, 70, 45);
        PlanRuns one = runs(ground, 1, a, b);
        one.runTo(10);
        PlanRuns two = runs(ground, 2, a, b);
        two.runTo(5);
        two.runTo(10);
        assertThat(two.replications()).isEqualTo(10);
        for (int p = 0; p < 2; p++) {
            for (Amount amount : Amount.values()) {
                assertThat(two.samples().get(p).totals(amount))
                        .isEqualTo(one.samples().get(p).totals(amount));
                for (int i = 0; i < 3; i++) {
                    assertThat(two.samples().get(p).sum(amount, i))
                            .isEqualTo(one.samples().get(p).sum(amount, i));
                    assertThat(two.samples().get(p).sumOfSquares(amount, i))
                            .isEqualTo(one.samples().get(p).sumOfSquares(amount, i));
                }
            }
            assertThat(two.pairs().get(p).totals()).isEqualTo(one.pairs().get(p).totals());
        }
        assertThat(one.pairs().get(1).sumOfSquares(0)).isPositive();
    }

    @Test
    void twoPlansAlike_differByNothing() {
        ShopGround ground = threeItems();
        Plan plan = PlanCases.plan(ground, Policy.NONE, 40, 50, 45);
        PlanRuns runs = runs(ground, 1, plan, plan);
        runs.runTo(6);
        assertThat(runs.pairs().get(1).totals()).containsOnly(0);
    }

    @Test
    void theStockOfOneItem_touchesNoOther_norItsOwnDemand() {
        ShopGround ground = threeItems();
        ShopRun runs = new ShopRun(ground);
        for (int day = 1; day <= 10; day++) {
            Tally few = runs.run(PlanCases.stock(ground, 20, 50, 45), DemandLevel.EXPECTED, Draws.seedKey(4, day));
            Tally many = runs.run(PlanCases.stock(ground, 35, 50, 45), DemandLevel.EXPECTED, Draws.seedKey(4, day));
            assertThat(few.demand).isEqualTo(many.demand);
            assertThat(few.sold[0]).isLessThan(many.sold[0]);
            for (int i = 1; i < 3; i++) {
                assertThat(all(few, i)).isEqualTo(all(many, i));
            }
        }
    }

    private static List<Number> all(Tally t, int i) {
        List<Number> all = new ArrayList<>(List.of(
                t.demand[i], t.sold[i], t.lost[i], t.firstAsked[i], t.firstFilled[i], t.stocked[i], t.leftover[i]));
        all.addAll(
                List.of(t.parcels[i], t.lostFen[i], t.revenueFen[i], t.fromRivalsFen[i], t.rivalsFen[i], t.wentOut[i]));
        for (int k = 0; k < Tally.WAYS_OUT; k++) {
            all.add(t.lostOrders[i * Tally.WAYS_OUT + k]);
        }
        return all;
    }

    /** Of 150 units wanted a tenth is never paid, a fifth of the rest declined; two units of c are RMB 200, over the limit. */
    @Test
    void everyUnitWantedEndsOnce_soldLostUnpaidDeclinedOverTheLimitOrTurnedAway() {
        ShopGround calm = PlanCases.ground(
                PlanCases.scenario(folder, "payment.unpaid=0.1", "payment.declined=0.2", "checkout.orderLimit=150"),
                0.1,
                PlanCases.item("a", 0, 0, 400, 0.3),
                PlanCases.item("b", 0, 0, 600, 0),
                PlanCases.item("c", 5, 1, 500, 0.5));
        // A checkout that refuses half of all tries, and a buyer gives up after four.
        ShopGround ground = PlanCases.withRefusals(calm, 0.1, 0.5);
        int[] sums = new int[6];
        for (int day = 1; day <= 5; day++) {
            Tally t =
                    new ShopRun(ground).run(PlanCases.stock(ground, 150), DemandLevel.EXPECTED, Draws.seedKey(4, day));
            for (int i = 0; i < 3; i++) {
                int[] ways = {t.sold[i], t.lost[i], t.unpaid[i], t.declined[i], t.overLimitUnits[i], t.turnedAway[i]};
                assertThat(Arrays.stream(ways).sum())
                        .as("day " + day + " item " + i)
                        .isEqualTo(t.demand[i]);
                for (int w = 0; w < ways.length; w++) {
                    sums[w] += ways[w];
                }
                assertThat(t.overLimitUnits[i] > 0).isEqualTo(i == 2);
            }
        }
        for (int w = 0; w < sums.length; w++) {
            assertThat(sums[w]).as("way " + w).isPositive();
        }
        // Of those accepted (sold, unpaid or declined) 0.1 are never paid and 0.9 · 0.2 = 0.18 declined.
        double accepted = sums[0] + sums[2] + sums[3];
        assertThat(sums[2] / accepted).isCloseTo(0.1, within(0.03));
        assertThat(sums[3] / accepted).isCloseTo(0.18, within(0.04));
    }

    /** Everybody pays here: what is stocked is sold or left, what is wanted is sold or lost. */
    @Test
    void unitsAddUp_underEveryPolicyAndRule() {
        long lead = 3 * VirtualTime.MINUTE;
        List<Policy> policies = new ArrayList<>(List.of(Policy.NONE));
        policies.add(new Policy.OneOff(new long[] {5 * VirtualTime.MINUTE, 15 * VirtualTime.MINUTE}, new int[] {7, 8}));
        policies.add(new Policy.ReorderPoint(5, 10, Law.fixed(lead), Policy.ENDLESS));
        policies.add(new Policy.OrderUpTo(5, 15, Law.gamma(4, lead), 20));
        policies.add(new Policy.OrderUpTo(14, 15, Law.fixed(lead), Policy.ENDLESS));
        String[][] rules = {
            {},
            {"sellers.reserveAt=payment"},
            {"sellers.whenSoldOut=backorder"},
            {"sellers.partial=on"},
            {"sellers.reserveAt=payment", "sellers.whenSoldOut=backorder"}
        };
        for (String[] rule : rules) {
            ShopGround ground = threeItems(rule);
            ShopRun runs = new ShopRun(ground);
            for (Policy policy : policies) {
                Stock stock = new Stock(PlanCases.plan(ground, policy, 15), 3);
                for (int day = 1; day <= 5; day++) {
                    Tally t = runs.run(stock, DemandLevel.EXPECTED, Draws.seedKey(4, day));
                    for (int i = 0; i < 3; i++) {
                        String what = String.join(" ", rule) + " " + policy + " day " + day + " item " + i;
                        assertThat(t.sold[i] + t.leftover[i])
                                .as("stocked, " + what)
                                .isEqualTo(t.stocked[i]);
                        assertThat(t.sold[i] + t.lost[i]).as("wanted, " + what).isEqualTo(t.demand[i]);
                        assertThat(t.firstAsked[i]).as("asked, " + what).isEqualTo(t.demand[i]);
                        assertThat(t.firstFilled[i]).as("filled, " + what).isLessThanOrEqualTo(t.firstAsked[i]);
                        assertThat(t.revenueFen[i]).as("revenue, " + what).isEqualTo(10_000L * t.sold[i]);
                        assertThat(t.lostFen[i]).as("lost, " + what).isEqualTo(10_000L * t.lost[i]);
                    }
                }
            }
        }
    }

    /** 100 RMB, bought at 60, 20 when left over: the critical ratio is a half. */
    @Test
    void theBestOfSeveralStocks_isTheNewsvendors() {
        Item item = PlanCases.item("nb", 2, 0, 40, 0.5);
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, item);
        Demand law = new NegativeBinomial(40, 0.5).demand();
        Newsvendor decision = Newsvendor.ofPrices(10_000, 6_000, 2_000);
        int best = (int) decision.bestStock(law);
        int[] stocks = {best, best - 12, best - 6, best + 6, best + 12};
        List<Plan> plans = new ArrayList<>();
        for (int units : stocks) {
            plans.add(PlanCases.plan(ground, Policy.NONE, units));
        }
        PlanRuns runs = new PlanRuns(ground, plans, Replicator.of(21, 1));
        runs.runTo(600);
        Student student = new Student(0.999);
        for (int p = 0; p < stocks.length; p++) {
            Estimate profit = student.of(runs.samples().get(p).totals(Amount.PROFIT_FEN));
            assertThat(decision.profit(law, stocks[p])).as("stock " + stocks[p]).isBetween(profit.low(), profit.high());
            if (p > 0) {
                Estimate less = student.of(runs.pairs().get(p).totals());
                double exact = decision.profit(law, stocks[p]) - decision.profit(law, best);
                assertThat(exact).as("stock %d against %d", stocks[p], best).isBetween(less.low(), less.high());
            }
            if (p == 1 || p == 4) {
                Estimate less = student.of(runs.pairs().get(p).totals());
                assertThat(less.high()).as("stock %d is worse", stocks[p]).isLessThan(0);
            }
        }
    }
}
