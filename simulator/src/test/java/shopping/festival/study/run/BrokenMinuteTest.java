package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Proof.Compared;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.reading.ScenarioLoader;

/** Days that end within a minute. */
class BrokenMinuteTest {
    private static final Path BASE = Path.of("src/test/resources/drum/base.conf");

    private static Run run(String... overrides) {
        Scenario scenario = ScenarioLoader.load(BASE, List.of(overrides));
        return Experiment.of(scenario, 1).play(0, RunOptions.inline());
    }

    private static List<Double> shares(Run run) {
        return run.result().proof().history().stream().map(Compared::simulated).toList();
    }

    @Test
    void anOrderASecondForNinetySeconds_isEvenToItsEnd() {
        Run run = run(
                "day.length = 90 s",
                "demand.streams.drum.first = 500 ms",
                "demand.streams.drum.interval = 1 s",
                "demand.streams.drum.count = 90",
                "history.milestones = [[45 s, 0.5], [75 s, 0.8333], [90 s, 1]]",
                "history.milestoneTolerance = 1");
        assertThat(run.result().trade().gmvFen()).isEqualTo(90 * 100 * 100);
        // 45 of 90 and 75 of 90.
        assertThat(shares(run))
                .satisfiesExactly(
                        x -> assertThat(x).isEqualTo(50.0),
                        x -> assertThat(x).isCloseTo(100 * 75 / 90.0, within(1e-9)));
        assertThat(run.result().proof().history()).allMatch(Compared::within);
    }

    @Test
    void whatIsPaidAfterTheDayIsNoneOfItsSales() {
        // Paid 10 s after it was ordered: by 75 s 65 orders, by the day's end 80; 10 more follow in its last minute.
        Run run = run(
                "day.length = 90 s",
                "payment.think = 10 s",
                "demand.streams.drum.first = 500 ms",
                "demand.streams.drum.interval = 1 s",
                "demand.streams.drum.count = 90",
                "history.milestones = [[75 s, 0.8125], [90 s, 1]]",
                "history.milestoneTolerance = 1");
        assertThat(run.result().trade().gmvFen()).isEqualTo(80 * 100 * 100);
        // In the first minute 50 are paid; the other 30 spread evenly over the 30 s left: 50 + 15 of 80.
        assertThat(shares(run)).singleElement().isEqualTo(100 * 65 / 80.0);
    }
}
