package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.CornerShop;
import shopping.festival.study.plan.shop.Plan;

/** Plans at other prices: demand is the forecast times (price / own price) ^ elasticity, on the same buyers. */
class PriceQuestionTest {
    private static final int DAYS = 40;

    @TempDir
    Path folder;

    private static PlanRuns run(CornerShop shop, Plan... plans) {
        PlanRuns runs = new PlanRuns(shop.ground(), List.of(plans), Replicator.of(5, 1));
        runs.runTo(DAYS);
        return runs;
    }

    private static double mean(PlanRuns runs, int plan, Amount amount, int item) {
        return runs.samples().get(plan).sum(amount, item) / DAYS;
    }

    /** 0.8 ^ -2 = 1.5625 and 1.25 ^ -2 = 0.64 of 400 units; Poisson, so that a mean of 40 days has a deviation of 4 at most. */
    @Test
    void demandMovesByTheElasticity_andTheOtherItemStays() {
        CornerShop shop = CornerShop.in(folder, "economics.elasticity=-2")
                .with(CornerShop.CN, Mode.DOMESTIC, 400, 0, 10_000, Policy.NONE)
                .with(CornerShop.CN, Mode.DOMESTIC, 100, 0, 10_000, Policy.NONE);
        Plan own = shop.plan();
        PlanRuns runs = run(shop, own, own.at(0, 8_000), own.at(0, 12_500));
        double[] expected = {400, 625, 256};
        double[] price = {10_000, 8_000, 12_500};
        for (int p = 0; p < 3; p++) {
            assertThat(mean(runs, p, Amount.DEMAND_UNITS, 0)).isCloseTo(expected[p], within(16.0));
            assertThat(runs.samples().get(p).sum(Amount.REVENUE_FEN, 0))
                    .isEqualTo(price[p] * runs.samples().get(p).sum(Amount.SOLD_UNITS, 0));
            assertThat(mean(runs, p, Amount.DEMAND_UNITS, 1)).isCloseTo(100, within(8.0));
        }
    }

    /** Whoever buys at 100 buys at 80 too: in every festival the cheaper plan sells more, not on average alone. */
    @Test
    void theBuyersOfTheDearerPlanAreAPartOfTheCheaperOnes() {
        CornerShop shop = CornerShop.in(folder, "economics.elasticity=-2")
                .with(CornerShop.CN, Mode.DOMESTIC, 400, 0.5, 10_000, Policy.NONE);
        PlanRuns runs = run(shop, shop.plan(), shop.plan().at(0, 9_900));
        double[] own = runs.samples().get(0).totals(Amount.DEMAND_UNITS);
        double[] cheap = runs.samples().get(1).totals(Amount.DEMAND_UNITS);
        double sum = 0;
        for (int j = 0; j < DAYS; j++) {
            assertThat(cheap[j]).isGreaterThanOrEqualTo(own[j]);
            sum += cheap[j] - own[j];
        }
        // 400 · (0.99 ^ -2 - 1) = 8.12 units more, of a demand whose deviation is 200 a festival.
        assertThat(sum / DAYS).isCloseTo(8.12, within(2.0));
    }

    /** A unit earns 100 - 5 - 60 = 35, or 90 - 4.5 - 60 = 25.5 of which 0.9 ^ -2 = 1.235 times as many are sold. */
    @Test
    void whatACheaperPriceEarns_isItsMarginTimesItsDemand() {
        CornerShop shop = CornerShop.in(folder, "economics.elasticity=-2")
                .with(CornerShop.CN, Mode.DOMESTIC, 400, 0, 600, Policy.NONE);
        PlanRuns runs = run(shop, shop.plan(), shop.plan().at(0, 9_000));
        Student student = new Student(0.95);
        double more = student.ofAll(runs.pairs().get(1).totals()).mean();
        // 600 units in stock: what is not sold loses 40. 400 · 35 - 200 · 40 = 6,000; 493.8 · 25.5 - 106.2 · 40 =
        // 8,345.
        assertThat(more).isCloseTo(100 * (8_345 - 6_000), within(40_000.0));
    }

    @Test
    void whereElasticityIsNought_demandDoesNotMove() {
        CornerShop shop = CornerShop.in(folder, "economics.elasticity=0")
                .with(CornerShop.CN, Mode.DOMESTIC, 200, 0.2, 300, Policy.NONE);
        PlanRuns runs = run(shop, shop.plan(), shop.plan().at(0, 12_000));
        assertThat(runs.samples().get(1).totals(Amount.DEMAND_UNITS))
                .isEqualTo(runs.samples().get(0).totals(Amount.DEMAND_UNITS));
    }
}
