package shopping.festival.study.plan.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.engine.Replicator;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.NegativeBinomial;
import shopping.festival.study.plan.day.PlanCases;
import shopping.festival.study.plan.day.ShopGround;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;

/**
 * Does a 95 % interval hold the truth in 95 % of the cases? A shop of one SKU with a negative binomial demand, whose
 * expected profit is known exactly; 4,000 repetitions of 200 replications. No part of {@code mvn verify}, which runs
 * classes named Test: {@code benchmarks/bin/coverage} runs it.
 */
class CoverageExperiment {
    private static final int REPETITIONS = Integer.getInteger("coverage.repetitions", 4000);
    /** What the command does unless it is told otherwise; with 30 the interval of a skewed profit is a little too narrow. */
    private static final int REPLICATIONS = Integer.getInteger("coverage.replications", 200);

    private static final int AT_ONCE = 100 * REPLICATIONS;
    private static final double MEAN = 40;

    @TempDir
    Path folder;

    @Test
    void intervalsOfTheMeanProfit_andOfTheDifferenceOfTwoPlans_holdTheTruthAsOftenAsTheySay() {
        for (double cv : new double[] {0.2, 0.5}) {
            measure(cv);
        }
    }

    private void measure(double cv) {
        ShopGround ground = PlanCases.ground(PlanCases.scenario(folder), 0, PlanCases.item("nb", 2, 0, MEAN, cv));
        Demand law = new NegativeBinomial(MEAN, cv).demand();
        Newsvendor decision = Newsvendor.ofPrices(10_000, 6_000, 2_000);
        int best = (int) decision.bestStock(law);
        int less = best - 8;
        PlanRuns runs = new PlanRuns(
                ground,
                List.of(PlanCases.plan(ground, Policy.NONE, best), PlanCases.plan(ground, Policy.NONE, less)),
                Replicator.of(2026, 2));
        long began = System.nanoTime();
        int all = REPETITIONS * REPLICATIONS;
        for (int done = 0; done < all; done += AT_ONCE) {
            runs.runTo(Math.min(all, done + AT_ONCE));
        }
        double micros = (System.nanoTime() - began) / 1e3 / all / 2;
        double profit = decision.profit(law, best);
        double difference = decision.profit(law, less) - profit;
        double ofProfit = coverage(runs.samples().get(0).totals(Amount.PROFIT_FEN), profit);
        double ofDifference = coverage(runs.pairs().get(1).totals(), difference);
        System.out.printf(
                Locale.ROOT,
                "forecast_cv %.1f, stock %d against %d, %d repetitions of %d replications: the interval of the profit"
                        + " (RMB %.2f) holds it in %.2f %%, that of the difference (RMB %.2f) in %.2f %%; %.0f us a run%n",
                cv,
                best,
                less,
                REPETITIONS,
                REPLICATIONS,
                profit / 100,
                100 * ofProfit,
                difference / 100,
                100 * ofDifference,
                micros);
        assertThat(ofProfit).isBetween(0.935, 0.965);
        assertThat(ofDifference).isBetween(0.935, 0.965);
    }

    private static double coverage(double[] values, double truth) {
        Student student = new Student(0.95);
        int holds = 0;
        for (int from = 0; from < values.length; from += REPLICATIONS) {
            Estimate estimate = student.of(Arrays.copyOfRange(values, from, from + REPLICATIONS));
            holds += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
        }
        int intervals = values.length / REPLICATIONS;
        return holds / (double) intervals;
    }
}
