package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.NegativeBinomial;
import shopping.festival.study.plan.day.PlanCases;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.trial.Turn.Lead;

/** At what demand a verdict turns: a range that holds the true one. */
class TurnTest {
    @TempDir
    Path folder;

    /**
     * y = 3 x + (1, −1, 1, −1, 1, −1, 0) on x = 1 … 7, of means 12 and 4; the many have mean 5. Sums of products of
     * deviations: 3 · 28 + (−3 + 2 − 1 − 0 + 1 − 2 + 0) = 81, of squares of x: 28; so the mean moves by 81 / 28.
     */
    @Test
    void aMeanOfFew_isMovedByWhatChanceDidToItsCompanion() {
        double[] few = {4, 5, 10, 11, 16, 17, 21};
        double[] many = {1, 2, 3, 4, 5, 6, 7, 8, 8, 6};
        Student student = new Student(0.95);
        Estimate e = Anchored.of(few, many, student);
        assertThat(e.mean()).isCloseTo(12 + 81.0 / 28, within(1e-9));
        // Residuals: Syy = 9 · 28 + 6 · (−3) + 6 = 240; 240 − 81² / 28 = 5.678571, over 5. Var x of the ten: 54 / 9 =
        // 6.
        double slope = 81.0 / 28;
        double variance = (240 - slope * 81) / 5 * (1.0 / 7 + 1.0 / 28) + slope * slope * 6 / 10;
        assertThat(e.half()).isCloseTo(student.t(6) * Math.sqrt(variance), within(1e-9));
        // A companion that does not vary has nothing to tell.
        assertThat(Anchored.of(few, new double[10], student)).isEqualTo(student.ofAll(few));
        // The many are the few: nothing is moved.
        assertThat(Anchored.of(few, new double[] {1, 2, 3, 4, 5, 6, 7}, student).mean())
                .isCloseTo(12, within(1e-9));
    }

    /** From 10 ± 2 to −10 ± 5: the lower end 8 … −15 is zero at 8 / 23 of the way, the upper 12 … −5 at 12 / 17. */
    @Test
    void theTurnLiesBetweenTheEndsOfTheIntervals() {
        Turn turn = Turn.along(List.of(new Lead(1, 8, 10, 12), new Lead(0.9, -15, -10, -5)));
        assertThat(turn.winsTo()).isCloseTo(1 - 0.1 * 8 / 23, within(1e-9));
        assertThat(turn.at()).isCloseTo(0.95, within(1e-9));
        assertThat(turn.losesFrom()).isCloseTo(1 - 0.1 * 12 / 17, within(1e-9));
        assertThat(Turn.along(List.of(new Lead(1, 8, 10, 12), new Lead(0.9, 1, 2, 3)))
                        .isNone())
                .isTrue();
        Turn open = Turn.along(List.of(new Lead(1, 8, 10, 12), new Lead(0.9, -2, 2, 6), new Lead(0.8, -6, -2, 2)));
        assertThat(open.losesFrom()).isNull();
        assertThat(open.winsTo()).isCloseTo(1 - 0.1 * 8 / 10, within(1e-9));
        assertThat(open.at()).isCloseTo(0.85, within(1e-9));
    }

    /** What a trial's question at other levels costs beside it: 4 · 6 / 10 = 2.4 times a trial of 10, 8 · 20 / 200 = 0.8 times one of 200. */
    @Test
    void aShortTrialAsksLessOfOtherLevels() {
        assertThat(List.of(2, 10, 20, 29, 30, 100, 200, 2_000).stream()
                        .map(Sensitivity::replicationsFor)
                        .toList())
                .containsExactly(2, 6, 6, 9, 10, 10, 20, 50);
        assertThat(Sensitivity.factorsFor(29)).containsExactly(0.6, 0.8, 1.2, 1.5);
        assertThat(Sensitivity.factorsFor(30)).hasSize(8).contains(0.6, 0.8, 1.2, 1.5);
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, PlanCases.item("nb", 2, 0, 40, 0.5));
        List<Plan> plans = List.of(PlanCases.plan(ground, Policy.NONE, 24), PlanCases.plan(ground, Policy.NONE, 30));
        Replicator replicator = Replicator.of(1, 1);
        Trial trial = Trial.run(new PlanRuns(ground, plans, replicator), Looks.fixed(10), 1);
        Sensitivity asked = Sensitivity.run(ground, plans, trial, replicator);
        assertThat(asked.replications()).isEqualTo(6);
        assertThat(asked.levels()).extracting(Sensitivity.Level::demand).containsExactly(0.6, 0.8, 1.2, 1.5);
    }

    /**
     * Thirty against 24 units of a negative binomial demand of mean 40 L, where a unit earns 40 and a left one loses 40: the
     * exact difference is nothing at one L, which each of ten trials has to hold in its range; one may miss.
     */
    @Tag("slow")
    @Test
    void theRangeHoldsTheExactTurn() {
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, PlanCases.item("nb", 2, 0, 40, 0.5));
        Plan few = PlanCases.plan(ground, Policy.NONE, 24);
        Plan many = PlanCases.plan(ground, Policy.NONE, 30);
        double exact = exactTurn(24, 30);
        assertThat(exact).isBetween(0.65, 0.95);
        int held = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Replicator replicator = Replicator.of(seed, 1);
            List<Plan> plans = List.of(few, many);
            Trial trial = Trial.run(new PlanRuns(ground, plans, replicator), Looks.fixed(200), 1);
            Estimate difference =
                    trial.student().ofAll(trial.runs().pairs().get(1).totals());
            Turn turn = Sensitivity.run(ground, plans, trial, replicator)
                    .turn(0, difference, true)
                    .orElseThrow();
            assertThat(turn.at()).isNotNull();
            boolean below = turn.losesFrom() == null || turn.losesFrom() <= exact;
            held += turn.winsTo() >= exact && below ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(9);
    }

    private static double exactTurn(int few, int many) {
        Newsvendor decision = Newsvendor.ofPrices(10_000, 6_000, 2_000);
        double low = 0.3;
        double high = 1;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            Demand law = new NegativeBinomial(40 * middle, 0.5).demand();
            if (decision.profit(law, many) > decision.profit(law, few)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
