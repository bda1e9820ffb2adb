package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.Scenarios;

/** What retry-storm.conf and waiting-room.conf promise in their first lines holds at a small scale. */
@Tag("slow")
class OverloadScenariosTest {
    private static final double SCALE = 0.002;

    private static FestivalResult play(String scenario, String... overrides) {
        return Experiment.of(CheckedScenario.load(Scenarios.shipped(scenario), List.of(overrides)), SCALE)
                .play(0, RunOptions.inline())
                .result();
    }

    private static StationState station(FestivalResult result, String name) {
        return result.service().stations().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** 15:00:00 are 54,000 s, midnight 86,400. */
    @Test
    void theRetryStormLastsUntilMidnight_andABudgetEndsItWithinMinutes() {
        FestivalResult storm = play("retry-storm.conf");
        assertThat(station(storm, "checkout").firstSaturatedAt()).isBetween(54_000.0, 54_030.0);
        assertThat(station(storm, "checkout").drainedAt()).isGreaterThan(86_400);
        assertThat(storm.counts().orders().paid() / SCALE).isBetween(470e6, 505e6);
        FestivalResult budget = play("retry-storm.conf", "demand.retryBudget=0.1");
        // So small a market has busy minutes by chance in the evening.
        assertThat(station(budget, "checkout").episodes().get(0).to()).isLessThan(54_300);
        assertThat(budget.counts().orders().paid() / SCALE).isBetween(634e6, 675e6);
    }

    @Test
    void inTheWaitingRoomNobodyIsToldBusy_andItIsEmptyAfterAQuarterOfAnHour() {
        FestivalResult room = play("waiting-room.conf");
        assertThat(room.counts().attempts().busy()).isZero();
        // 00:14:50 at full size, 00:14:41 at 0.01, and 23.9 million at once.
        assertThat(station(room, "waitingRoom").drainedAt()).isCloseTo(881, within(30.0));
        assertThat(station(room, "waitingRoom").queuePeak() / SCALE).isBetween(22.5e6, 25.5e6);
        FestivalResult without = play("waiting-room.conf", "checkout.waitingRoom.rate=unlimited");
        assertThat(without.counts().attempts().busy() / SCALE).isBetween(140e6, 162e6);
        assertThat(without.counts().intents().lost().busy() / SCALE).isBetween(18e6, 21e6);
        assertThat(without.counts().orders().paid())
                .isLessThan(room.counts().orders().paid());
    }
}
