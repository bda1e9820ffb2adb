package shopping.festival.study.plan.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
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
import shopping.festival.study.plan.shop.Plan;
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
}
