package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What midnight-peak.conf promises in its first lines holds at a small scale. */
@Tag("slow")
class MidnightPeakTest {
    /** That of the headline: in a smaller part of the market the luck of single lanes keeps queues alive for longer. */
    private static final double SCALE = 0.01;

    private static final double SMALL = 0.002;

    private static FestivalResult run(double scale, String... overrides) {
        Scenario scenario = ScenarioLoader.load(Path.of("../scenarios/midnight-peak.conf"), List.of(overrides));
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), scale);
        return ResultMaker.result(
                festival,
                FestivalRun.run(festival, RunOptions.inline()),
                RunFacts.of(scenario.name(), 1)
                        .withScale(scale)
                        .withTaxRate(scenario.taxRate())
                        .heldAgainst(scenario.history(), CheckedScenario.thresholds(scenario)));
    }

    @Test
    void theCheckoutBreaksFirst_thePaymentDrainsLast_andThreeThresholdsGoRed() {
        FestivalResult result = run(SCALE);
        StationState first = result.service().stations().get(0);
        assertThat(first.name()).isEqualTo("checkout");
        assertThat(first.firstSaturatedAt()).isLessThan(3);
        // 00:08:37 and 00:23:35.
        assertThat(first.drainedAt()).isCloseTo(517, within(30.0));
        StationState payment = result.service().stations().stream()
                .filter(s -> s.name().equals("payment"))
                .findFirst()
                .orElseThrow();
        assertThat(payment.drainedAt()).isCloseTo(1415, within(30.0));
        // 150.8 million times told busy; 19.4 million buyers leave for it, with RMB 5.15 bn.
        assertThat(result.counts().attempts().busy() / SCALE).isBetween(146e6, 155e6);
        assertThat(result.counts().intents().lost().busy() / SCALE).isBetween(18.9e6, 19.9e6);
        assertThat(result.counts().intents().lostFen().busy() / SCALE / 1e11).isBetween(4.95, 5.35);
        assertThat(result.proof().thresholds()).extracting(Verdict::ok).containsExactly(false, false, false, true);
        Verdict wait = result.proof().thresholds().get(0);
        assertThat(ThresholdLines.of(List.of(wait)).get(1))
                .matches(
                        "Threshold broken at 00:0[3-5]:00: latency\\.payment\\.p99 < 2 min between 00:00 and 01:00: it was .* s"
                                + " and must be below 120 s; of the minutes 00:0[3-5]:00 was the first to break it, with 1[2-4].* s\\.");
        assertThat(result.proof().thresholds().get(1).brokeAt()).isZero();
        assertThat(result.proof().thresholds().get(2).brokeAt()).isEqualTo(900);
    }

    /** The first second alone is 362,000 · 0.91 = 330,000; the first minute has a mean of 305,000. */
    @Test
    void whereNothingStandsInTheirWay_325000OrdersASecondAreCreated() {
        FestivalResult free = run(SMALL, "checkout.capacity=2000000", "payment.capacity=2000000");
        assertThat(free.trade().peaks().ordersPerSecondInMinute() / SMALL).isBetween(295e3, 315e3);
        assertThat(free.trade().peaks().ordersPeakAt()).isLessThan(60);
    }
}
