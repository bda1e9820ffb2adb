package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Law;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.ItemTerms;
import shopping.festival.study.plan.shop.Lots;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Returns;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.trial.PairSample;
import shopping.festival.study.plan.trial.PlanRuns;

@Tag("slow")
class RecommenderTest {
    @TempDir
    Path folder;

    private CornerShop shop() {
        return CornerShop.in(folder);
    }

    @Test
    void poissonDemand_theNewsvendorsStockWithinTheErrorOfAQuantile() {
        Recommendation r = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 60, Policy.NONE)
                .recommend(Wish.PROFIT, 400, 60);
        ItemAdvice advice = r.items().get(0);
        Demand law = Demand.poisson(100);
        Newsvendor money = new Newsvendor(advice.underageFen(), advice.overageFen());
        // A quantile of 400 values of deviation 10 has a deviation of about 1.25 · 10 / 20 = 0.6.
        assertThat((double) advice.profitUnits()).isCloseTo(money.bestStock(law), within(2.5));
        double best = money.profit(law, money.bestStock(law));
        assertThat(r.profit().profitFen().mean())
                .isCloseTo(best, within(2 * r.profit().profitFen().half()));
        assertThat(r.hindsightFen().mean())
                .isCloseTo(
                        advice.underageFen() * 100, within(2 * r.hindsightFen().half()));
        assertThat(r.isBetter()).as("60 units for 100 buyers lose money").isTrue();
    }

    @Test
    void aForecastThatErrs_negativeBinomialDemand() {
        Recommendation r = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0.3, 100, Policy.NONE)
                .recommend(Wish.PROFIT, 400, 60);
        ItemAdvice advice = r.items().get(0);
        Demand law = negativeBinomial(100, 0.3);
        Newsvendor money = new Newsvendor(advice.underageFen(), advice.overageFen());
        // Deviation sqrt(100 + 0.09 · 100²) = 31.6, of the quantile 2.
        assertThat((double) advice.profitUnits()).isCloseTo(money.bestStock(law), within(6.0));
        double best = money.profit(law, money.bestStock(law));
        assertThat(r.profit().profitFen().mean())
                .isCloseTo(best, within(2 * r.profit().profitFen().half()));
    }

    /** Poisson with a gamma mean of the given coefficient of variation. */
    private static Demand negativeBinomial(double mean, double cv) {
        double k = 1 / (cv * cv);
        double[] p = new double[400];
        double sum = 0;
        p[0] = StrictMath.pow(k / (k + mean), k);
        for (int n = 0; n < p.length; n++) {
            if (n > 0) {
                p[n] = p[n - 1] * (n - 1 + k) / n * mean / (mean + k);
            }
            sum += p[n];
        }
        for (int n = 0; n < p.length; n++) {
            p[n] /= sum;
        }
        return Demand.discrete(IntStream.range(0, p.length).toArray(), p);
    }

    @Test
    void aPlanThatIsBestAlready_isNotBeaten() {
        int best = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 0, Policy.NONE)
                .recommend(Wish.PROFIT, 400, 2)
                .items()
                .get(0)
                .profitUnits();
        Recommendation r = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, best, Policy.NONE)
                .recommend(Wish.PROFIT, 400, 40);
        assertThat(r.isBetter()).isFalse();
        assertThat(r.profit().moreFen().mean()).isZero();
    }

    @Test
    void serviceLevel_isReachedOnFreshSeeds() {
        CornerShop shop = shop();
        for (int i = 0; i < 10; i++) {
            shop.with(CornerShop.CN, Mode.DOMESTIC, 40, 0.2, 40, Policy.NONE);
        }
        Recommendation r = shop.recommend(new Wish(0.9, null, 0), 200, 100);
        assertThat(r.service().orElseThrow().neverOut().high()).isGreaterThan(0.9);
        assertThat(r.service().orElseThrow().neverOut().mean()).isCloseTo(0.9, within(0.05));
        assertThat(r.items()).allMatch(a -> a.serviceNeverOut().high() > 0.85);
    }

    @Test
    void aBudget_isSpentOnWhatEarnsMostForIt() {
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 6000, 50, 0, 50, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 3000, 50, 0, 50, Policy.NONE);
        Recommendation r = shop.recommend(new Wish(null, 300_000L, 5), 100, 10);
        // The cheap one earns about 70 for 30, the dear one 40 for 60: the first 50 · 30 = 1,500 go to the cheap one.
        assertThat(r.items().get(1).profitUnits()).isGreaterThan(50);
        assertThat(r.items().get(0).profitUnits()).isBetween(15, 25);
        assertThat(r.profit().cost().bellFen()).isBetween(300_000L - 6000, 300_000L);
        assertThat(r.nextUnits()).hasSize(5);
        assertThat(r.nextUnits()).isSortedAccordingTo((a, b) -> Double.compare(b.perCost(), a.perCost()));
        assertThat(r.nextUnits().get(0).units())
                .isEqualTo(r.items().get(r.nextUnits().get(0).item()).profitUnits() + 1);
    }

    /** Fifty at RMB 60 and fifty at 30 cost 4,500: two thirds of each, 33 and 33, cost 2,970, and a 34th of the second fits. */
    @Test
    void aBudgetBelowTheOwnPlan_isComparedOnEqualMoney() {
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 6000, 50, 0, 50, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 3000, 50, 0, 50, Policy.NONE);
        Recommendation r = shop.recommend(new Wish(0.9, 300_000L, 0), 100, 30);
        FreshResult cut = r.cut().orElseThrow();
        assertThat(cut.plan().stockings()).extracting(Stocking::initialUnits).containsExactly(33, 34);
        assertThat(cut.cost().bellFen()).isEqualTo(33 * 6000 + 34 * 3000);
        assertThat(r.own().get(0).cost().bellFen()).isEqualTo(450_000);
        assertThat(r.base()).isSameAs(cut);
        // About 17 more of the cheap one at 67 each, less 8 or 9 of the dear one at 35: some 800 more for the same
        // money.
        assertThat(r.isBetter()).isTrue();
        assertThat(r.profit().beyondBase().mean()).isBetween(50_000.0, 110_000.0);
        assertThat(r.service().orElseThrow().cost().bellFen()).isGreaterThan(450_000);
        assertThat(r.service().orElseThrow().plan().name()).isEqualTo("recommended-service");
        assertThat(RecommendationWords.verdict(r)).contains("more than mine cut to the budget");
        assertThat(MoneyWords.sentences(r).get(0))
                .contains("that of mine RMB 4,500, RMB 1,500 over the budget")
                .endsWith("; the budget is RMB 3,000.");
    }

    @Test
    void aRefilledItem_noStockAroundTheRecommendedOneIsKnownToEarnMore() {
        Policy policy = new Policy.ReorderPoint(20, 20, Law.fixed(60.0 * VirtualTime.MINUTE), Policy.ENDLESS);
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 120, 0.2, 120, policy);
        int best = shop.recommend(Wish.PROFIT, 200, 2).items().get(0).profitUnits();
        List<Plan> plans = IntStream.of(best, best * 7 / 10, best * 13 / 10, best + 40)
                .mapToObj(u -> new Plan(
                        "p",
                        List.of(new Stocking(0, shop.plan().stockings().get(0).warehouse(), u, policy))))
                .toList();
        PlanRuns runs = new PlanRuns(shop.ground(), plans, Replicator.of(99, 1));
        runs.runTo(150);
        assertThat(best).isPositive();
        for (int p = 1; p < plans.size(); p++) {
            PairSample pair = runs.pairs().get(p);
            Estimate more = new Student(0.95).ofSums(150, pair.sum(0), pair.sumOfSquares(0));
            assertThat(more.low()).as("plan " + p).isLessThanOrEqualTo(0);
        }
    }

    /** Cartons of 24: the newsvendor's 97 of 100 buyers on average lie between 96 and 120; 96 is nearer. */
    @Test
    void cartons_areRecommendedWhole() {
        Recommendation r = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 24, Policy.NONE)
                .saying(ItemTerms.NONE.with(new Lots(0, 1000, 24, 48)))
                .recommend(new Wish(0.99, 1_000_000L, 2), 200, 20);
        ItemAdvice advice = r.items().get(0);
        assertThat(advice.profitUnits()).isEqualTo(96);
        assertThat(advice.serviceUnits())
                .as("the 99 % point of Poisson(100) is 124")
                .isEqualTo(144);
        assertThat(advice.outcome()).isEqualTo(Outcome.CHANGED);
    }

    /**
     * A fifth comes back: of 100 stay 80, less 5 % commission 76; a fifth of RMB 10 is paid for what comes back, a fifth
     * of 20 is what it brings: u = 76 − 60 − 2 + 4 = 18. Left over still loses 40, so 18 / 58 = 0.310 instead of
     * 35 / 75 = 0.467.
     */
    @Test
    void whatComesBack_lowersTheStock_andTheAccountsAgree() {
        Recommendation r = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 60, Policy.NONE)
                .saying(ItemTerms.NONE.with(new Returns(0.2, 10, 1_000, 2_000)))
                .recommend(Wish.PROFIT, 400, 60);
        ItemAdvice advice = r.items().get(0);
        assertThat(advice.underageFen()).isCloseTo(1_800, within(1e-9));
        assertThat(advice.overageFen()).isEqualTo(4_000);
        Demand law = Demand.poisson(100);
        Newsvendor money = new Newsvendor(1_800, 4_000);
        assertThat(money.bestStock(law)).isEqualTo(95);
        assertThat((double) advice.profitUnits()).isCloseTo(95, within(2.5));
        double best = money.profit(law, 95);
        assertThat(r.profit().profitFen().mean())
                .isCloseTo(best, within(2 * r.profit().profitFen().half()));
    }

    /** A smallest order of 500 for 100 buyers: 100 · 38 earned, 400 · 40 lost. */
    @Test
    void aSmallestOrderThatWouldLose_isNotPlaced_andTheReasonIsTold() {
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0.2, 60, Policy.NONE)
                .saying(ItemTerms.NONE.with(new Lots(0, 10_000, 1, 500)))
                .with(CornerShop.CN, Mode.DOMESTIC, 11_000, 100, 0.2, 60, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0.2, 60, Policy.NONE)
                .saying(ItemTerms.NONE.with(new Lots(0, 0, 1, 0)));
        Recommendation r = shop.recommend(Wish.PROFIT, 100, 10);
        assertThat(r.items()).extracting(ItemAdvice::profitUnits).containsExactly(0, 0, 0);
        assertThat(r.items())
                .extracting(ItemAdvice::outcome)
                .containsExactly(Outcome.LOT_TOO_LARGE, Outcome.SALE_LOSES, Outcome.NO_QUANTITY);
        assertThat(new OutcomeWords(r, shop.shop()).sentences())
                .containsExactly(
                        "Not stocked at the bell, as each unit sold would lose money: sku1.",
                        "Not stocked at the bell, as max_units, case_pack and min_order leave no quantity: sku2.",
                        "Not stocked at the bell, as the smallest quantity that can be ordered would lose money: sku0.");
    }

    /** Without money nothing is bought; that it is refilled is not why. */
    @Test
    void whatTheBudgetDoesNotReach_isSaidToBeForTheBudget() {
        Policy policy = new Policy.ReorderPoint(20, 20, Law.fixed(60.0 * VirtualTime.MINUTE), Policy.ENDLESS);
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 50, policy)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 50, Policy.NONE);
        Recommendation r = shop.recommend(new Wish(null, 0L, 5), 50, 10);
        assertThat(r.items()).extracting(ItemAdvice::unlimitedUnits).allMatch(units -> units > 0);
        assertThat(r.items()).extracting(ItemAdvice::outcome).containsOnly(Outcome.BUDGET_ENDS);
    }

    /** A unit more or less than the best is worth next to nothing: both cost about what they bring. */
    @Test
    void aStockNextToTheBest_isLeftAsItIs() {
        int best = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0.3, 0, Policy.NONE)
                .recommend(Wish.PROFIT, 200, 2)
                .items()
                .get(0)
                .unlimitedUnits();
        CornerShop shop = shop().with(CornerShop.CN, Mode.DOMESTIC, 100, 0.3, best + 2, Policy.NONE);
        Recommendation r = shop.recommend(Wish.PROFIT, 200, 10);
        ItemAdvice advice = r.items().get(0);
        assertThat(advice.unlimitedUnits()).isEqualTo(best);
        assertThat(advice.profitUnits()).isEqualTo(best + 2);
        assertThat(advice.outcome()).isEqualTo(Outcome.AS_IT_IS);
        assertThat(advice.asGood().from()).isLessThan(best);
        assertThat(advice.asGood().to()).isGreaterThanOrEqualTo(best + 2);
        assertThat(r.profit().plan().stockings()).isEqualTo(shop.plan().stockings());
        assertThat(new OutcomeWords(r, shop.shop()).sentences())
                .containsExactly(
                        "Leave everything as it is: of no product is another number of units known to earn more.");
    }

    /**
     * Demand is uniform on 0 … 99, a unit sold earns 3 and a unit left loses 1: the best stock has 75 % of the demands
     * below it, 74 or 75 (P(K ≤ 74) = 0.75: one more earns 3 − 4 · 0.75 = 0). It must be among the stocks that are as good
     * in nineteen of twenty samples at least.
     */
    @Test
    void theStocksThatAreAsGood_holdTheBestOne() {
        Random random = new Random(11);
        int held = 0;
        int widths = 0;
        for (int trial = 0; trial < 400; trial++) {
            int[] kept = random.ints(100, 0, 100).toArray();
            AsGood asGood = AsGood.around(
                    new SeasonProspect(new Newsvendor(3, 1), kept, kept.clone(), Lots.ANY),
                    Lots.ANY,
                    new Student(0.95));
            held += asGood.from() <= 75 && asGood.to() >= 74 ? 1 : 0;
            widths += asGood.to() - asGood.from();
        }
        // 0.95 of 400 are 380; three deviations of √(400 · 0.95 · 0.05) = 4.4 below that would be 367.
        assertThat(held).isGreaterThan(367);
        // The sample quantile has a deviation of 100 · √(0.75 · 0.25 / 100) = 4.3: an interval of some ±9 to ±17.
        assertThat(widths / 400).isBetween(15, 35);
    }
}
