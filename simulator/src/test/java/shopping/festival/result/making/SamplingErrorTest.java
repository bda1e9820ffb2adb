package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.StockLedger;
import shopping.festival.model.Festival;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What a sample may do to a figure by luck: by hand, and beside what other seeds give. */
class SamplingErrorTest {
    /** A market by its shape: 8,000 products of 2,000 sellers, of which a quarter is played. */
    private static final String SHAPE = """
            demand.intents = 120000
            day.length = 2 h
            market.population { products = 8000, sellers = 2000 }
            """;

    private static final int SEEDS = 12;

    @TempDir
    private Path folder;

    /**
     * Three sellers expected to bring 1 : 1 : 2 bring 2, 0 and 2. R = 4 / 4 = 1, the residuals are 1, -1 and 0, their
     * squares sum to 2, and 3 / 2 of that is 3: the sum of 4 is known to √3.
     */
    @Test
    void whatClustersBringBesideTheirSizeIsTheVariance() {
        RatioSpread three = new RatioSpread();
        three.add(2, 1);
        three.add(0, 1);
        three.add(2, 2);
        assertThat(three.sum()).isEqualTo(4);
        assertThat(three.variance()).isCloseTo(3, within(1e-12));
    }

    /** Who brings as much as expected, however much that is, leaves nothing to luck; one alone says nothing. */
    @Test
    void proportionLeavesNoVariance() {
        RatioSpread even = new RatioSpread();
        for (int n = 1; n <= 5; n++) {
            even.add(7 * n, n);
        }
        assertThat(even.variance()).isCloseTo(0, within(1e-9));
        RatioSpread alone = new RatioSpread();
        alone.add(7, 1);
        assertThat(alone.variance()).isZero();
        assertThat(new RatioSpread().variance()).isZero();
    }

    /** What one seller lacks others sell in part, which the estimate does not count on: it errs on the safe side. */
    @Test
    void otherSeedsAreNoFurtherApartThanTheSampleSays_andTheWholeHasNoError() throws IOException {
        Scenario scenario = ScenarioLoader.load(Files.writeString(folder.resolve("x.conf"), SHAPE), List.of());
        List<Double> sales = new ArrayList<>();
        double told = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Festival festival = FestivalMaker.make(scenario, Draws.seedKey(seed, 0), 0.25);
            Outcome outcome = FestivalRun.run(festival, RunOptions.inline());
            StockLedger stock = outcome.books().stock();
            sales.add((double) outcome.books().measures().gmv().sum(0, 120));
            SamplingError sampled = SamplingError.of(festival.market(), stock, 0.25);
            told += sampled.relative("gmvFen").orElseThrow() / SEEDS;
            assertThat(sampled.ofShare("foreign.gmvShare").orElseThrow()).isBetween(0.001, 0.2);
            assertThat(sampled.relative("peaks.ordersPerSecond")).isEmpty();
            SamplingError whole = SamplingError.of(festival.market(), stock, 1);
            assertThat(whole.relative("gmvFen")).hasValue(0);
            assertThat(whole.ofShare("foreign.gmvShare")).hasValue(0);
        }
        double mean = sales.stream().mapToDouble(x -> x).sum() / SEEDS;
        double squares =
                sales.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        assertThat(1.96 * Math.sqrt(squares / (SEEDS - 1)) / mean).isLessThan(told);
        assertThat(told).isLessThan(0.2);
    }
}
