package shopping.festival.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Every benchmark of the suite, small, twice in this JVM: they must not rot. */
@Tag("slow")
class SuiteTest {
    private static Collection<RunResult> results;

    @BeforeAll
    static void runTheSuiteSmall(@TempDir Path folder) throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        results = new Runner(new OptionsBuilder()
                        .include("shopping\\.festival\\.benchmarks\\..*")
                        .mode(Mode.SingleShotTime)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(2)
                        .param("size", "small")
                        .param("partitions", "1", "2")
                        .addProfiler(WorkProfiler.class)
                        .shouldFailOnError(true)
                        .output(folder.resolve("jmh.txt").toString())
                        .build())
                .run();
    }

    @Test
    void everyClassRuns_andItsDigestIsNotZeroAndTheSameInEveryPass() {
        Set<String> classes = new TreeSet<>();
        for (RunResult result : results) {
            classes.add(JmhMain.name(result).split(" ")[0]);
            // In a pass that differs from the one before the harness throws; here is what both said.
            List<Double> digests = result.getAggregatedResult().getIterationResults().stream()
                    .map(SuiteTest::digest)
                    .toList();
            assertThat(digests).as(JmhMain.name(result)).hasSize(2).doesNotContain(0.0);
            assertThat(digests.get(0)).as(JmhMain.name(result)).isEqualTo(digests.get(1));
            assertThat(JmhMain.secondary(result, WorkProfiler.ROWS)).isPositive();
        }
        assertThat(classes)
                .containsExactly(
                        "baseline.Harness",
                        "buyers.BuyersKernel",
                        "checkout.CheckoutKernel",
                        "delivery.DeliveryKernel",
                        "flow.BatchBuilding",
                        "flow.BatchMerging",
                        "market.OfferChoice",
                        "payment.PaymentKernel",
                        "random.ArrivalCounts",
                        "random.KeyedDraws",
                        "random.Samplers",
                        "run.WholePipeline",
                        "scenario.MarketMaking",
                        "scenario.ScenarioLoading",
                        "sellers.SellersKernel",
                        "warehouses.WarehousesKernel");
    }

    @Test
    void driverPartitionsAndWindows_leaveTheDigestOfThePipelineAsItIs() {
        TreeMap<String, Double> digests = new TreeMap<>();
        results.stream()
                .filter(result -> JmhMain.name(result).startsWith("run.WholePipeline"))
                .forEach(result -> digests.put(JmhMain.name(result), JmhMain.secondary(result, WorkProfiler.DIGEST)));

        // 2 drivers · 2 partitions · 2 windows.
        assertThat(digests).hasSize(8);
        assertThat(new TreeSet<>(digests.values())).hasSize(1);
    }

    private static double digest(IterationResult result) {
        return result.getSecondaryResults().get(WorkProfiler.DIGEST).getScore();
    }
}
