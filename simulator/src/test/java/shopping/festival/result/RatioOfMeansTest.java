package shopping.festival.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.RunOptions;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

/** A rate over replications is two numbers: that of all buyers, and the mean of the days' own. */
class RatioOfMeansTest {
    private static Summary play(String file, long seed, int replications) {
        Experiment experiment = new Experiment(
                ScenarioLoader.load(Path.of("src/test/resources/measures", file), List.of()), seed, 1, List.of());
        List<FestivalResult> results = new ArrayList<>();
        for (int r = 1; r <= replications; r++) {
            results.add(experiment.play(r, RunOptions.inline()).result());
        }
        return Summary.of(results);
    }

    /** Poisson(10) buyers for 7 units: E min(D, 7) / E D = 0.6760, E (min(D, 7) / D) = 0.7328, both by summing the law. */
    @Test
    void sevenUnitsForTenBuyers() {
        double p = Math.exp(-10);
        double filled = 0;
        double rates = 0;
        for (int d = 1; d < 100; d++) {
            p *= 10.0 / d;
            filled += Math.min(d, 7) * p;
            rates += Math.min(d, 7) * p / d;
        }
        assertThat(filled / 10).isCloseTo(0.6760, within(5e-5));
        assertThat(rates / (1 - Math.exp(-10))).isCloseTo(0.7328, within(5e-5));
        Summary.Estimate e = play("ratio.conf", 6, 400).measures().get("stockOut.shelfFillRate");
        assertThat(e).isNotNull();
        Summary.Pooled pooled = e.ratioOfMeans();
        assertThat(pooled).isNotNull();
        assertThat(pooled.low()).isLessThan(0.6760);
        assertThat(pooled.high()).isGreaterThan(0.6760).isLessThan(0.71);
        assertThat(e.low()).isLessThan(0.7328);
        assertThat(e.high()).isGreaterThan(0.7328);
        assertThat(e.mean() - pooled.value()).isCloseTo(0.7328 - 0.6760, within(0.02));
    }

    /** Two buyers a day for seven units: hardly a day in a thousand runs out, and twenty days do not prove that none does. */
    @Test
    void quietDaysAreNotCertain() {
        Summary.Estimate e = play("quiet.conf", 1, 20).measures().get("stockOut.shelfFillRate");
        assertThat(e).isNotNull();
        assertThat(e.mean()).isEqualTo(1);
        assertThat(e.n()).as("a day without buyers has no rate").isLessThan(20);
        assertThat(e.low()).isCloseTo(Math.pow(0.025, 1.0 / e.n()), within(1e-9));
        Summary.Pooled pooled = e.ratioOfMeans();
        assertThat(pooled).isNotNull();
        // 0.025^(1/20) = 0.8316.
        assertThat(pooled.low()).isCloseTo(0.8316, within(1e-4));
        assertThat(pooled.high()).isEqualTo(1);
    }

    @Test
    void everyShareOfAResultIsOfSomething() {
        Summary summary = Summary.of(List.of(new TinyRun().result, new TinyRun().result));
        assertThat(summary.measures().entrySet())
                .filteredOn(e -> e.getKey().matches(".*([Rr]ate|[sS]hare)"))
                .filteredOn(e -> !e.getKey().equals("stock.outOfStockTimeShare"))
                .isNotEmpty()
                .allSatisfy(e ->
                        assertThat(e.getValue().ratioOfMeans()).as(e.getKey()).isNotNull())
                .allSatisfy(e -> assertThat(e.getValue().mean())
                        .as(e.getKey())
                        .isCloseTo(e.getValue().ratioOfMeans().value(), within(1e-9)));
    }
}
