package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;

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
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.scenario.reading.ScenarioLoader;

/** What midnight-peak.conf is made of, in a small part of the market; its headline is held by {@code HeadlinesTest}. */
@Tag("slow")
class MidnightPeakTest {
    private static final double SMALL = 0.002;

    private static FestivalResult run(String... overrides) {
        Scenario scenario = ScenarioLoader.load(Path.of("../scenarios/midnight-peak.conf"), List.of(overrides));
        Festival festival = FestivalMaker.make(scenario, Draws.seedKey(1, 0), SMALL);
        return ResultMaker.result(
                festival,
                FestivalRun.run(festival, RunOptions.inline()),
                RunFacts.of(scenario.name(), 1)
                        .withScale(SMALL)
                        .withTaxRate(scenario.taxRate())
                        .heldAgainst(scenario.history(), CheckedScenario.thresholds(scenario)));
    }

    @Test
    void threeThresholdsGoRed_andSayWhenAndBecauseOfWhat() {
        FestivalResult result = run();
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
        FestivalResult free = run("checkout.capacity=2000000", "payment.capacity=2000000");
        assertThat(free.trade().peaks().ordersPerSecondInMinute() / SMALL).isBetween(295e3, 315e3);
        assertThat(free.trade().peaks().ordersPeakAt()).isLessThan(60);
    }
}
