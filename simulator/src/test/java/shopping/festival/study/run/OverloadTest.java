package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.engine.RunOptions;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Scenarios;

/**
 * What a checkout does about overload, from the file to the result: a thousand buyers at the bell before a single lane
 * that creates a hundred orders a second. Nobody comes back who is turned away.
 */
class OverloadTest {
    private static final String CROWD = Scenarios.SMALL
            .replace("demand { intents = 100 }", """
            day.length = 10 min
            demand {
              streams { crowd { arrivals = list, at = [[0 s, 1000]] } }
              session { sizes = [1] }
              busyRetriesMax = 0
            }
            checkout { capacity = 100, lanes = 1, queueMax = unlimited }
            payment.capacity = unlimited
            """)
            .replace("units = 10", "units = 2000")
            .replace("weight = 1,", "weight = 1, units = [1],");

    @TempDir
    Path folder;

    private FestivalResult play(String... overrides) {
        return Experiment.of(Scenarios.load(folder, CROWD, overrides), 1.0)
                .play(0, RunOptions.inline())
                .result();
    }

    private static StationState station(FestivalResult result, String name) {
        return result.service().stations().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Through the door every 10 ms, and served in 10 ms: the last is through at 999 · 10 ms, and waits nowhere else. */
    @Test
    void aWaitingRoomAtTheRateOfTheCheckout_isWhereAllWait() {
        FestivalResult result = play("checkout.waitingRoom.rate=100");
        StationState room = station(result, "waitingRoom");
        assertThat(room.kind()).isEqualTo("waitingRoom");
        // A queue is seen every 1/64 s: 15.6 ms after the bell a second one is through.
        assertThat(room.queuePeak()).isEqualTo(998);
        assertThat(room.waitPeakMillis()).isCloseTo(9_990, within(0.1));
        assertThat(room.served()).isEqualTo(1_000);
        assertThat(station(result, "checkout").queuePeak()).isZero();
        // The time in the room is part of the checkout's latency: 10 ms to 10 s, 5.005 s on average.
        assertThat(result.service().latencyMillis().checkout().mean()).isCloseTo(5_005, within(50.0));
        assertThat(result.counts().attempts().busy()).isZero();
        assertThat(result.counts().orders().accepted()).isEqualTo(1_000);
    }

    /** One is let through at once, 299 wait, 700 find no place. */
    @Test
    void aFullRoomTurnsAway_andTheLossIsTold() {
        FestivalResult result = play("checkout.waitingRoom.rate=100", "checkout.waitingRoom.roomMax=299");
        assertThat(result.counts().attempts().byRefusal()).isEqualTo(new Counts.AttemptsRefused(0, 0, 700, 0, 0));
        assertThat(result.counts().attempts().busy()).isEqualTo(700);
        assertThat(result.counts().intents().lost().byRefusal()).isEqualTo(new Counts.ByRefusal(0, 0, 700, 0, 0, 0));
        // 1,000 fen each.
        assertThat(result.counts().intents().lostFen().byRefusal())
                .isEqualTo(new Counts.ByRefusal(0, 0, 700_000, 0, 0, 0));
        assertThat(station(result, "waitingRoom").refused()).isEqualTo(700);
        assertThat(station(result, "checkout").refused()).isZero();
    }

    /** Who would begin later than after 2.995 s leaves: the first 300 begin at 0, 10, …, 2,990 ms. */
    @Test
    void patienceAtTheCheckout_servesThreeHundred() {
        FestivalResult result = play("checkout.patience=2995 ms");
        assertThat(result.counts().attempts().byRefusal()).isEqualTo(new Counts.AttemptsRefused(0, 700, 0, 0, 0));
        StationState checkout = station(result, "checkout");
        assertThat(checkout.gaveUp()).isEqualTo(700);
        assertThat(checkout.refused()).isZero();
        assertThat(checkout.queuePeak()).isEqualTo(998);
        assertThat(checkout.waitPeakMillis()).isCloseTo(2_995, within(0.1));
    }

    /** A burst of 50 is admitted at the bell; of those one is served and 20 wait, so 29 are shed. */
    @Test
    void rateLimitAndSheddingEachTurnAwayTheirPart() {
        FestivalResult result =
                play("checkout.rateLimit.rate=100", "checkout.rateLimit.burst=50", "checkout.shedAbove=20");
        assertThat(result.counts().attempts().byRefusal()).isEqualTo(new Counts.AttemptsRefused(0, 0, 0, 950, 29));
        assertThat(result.counts().orders().accepted()).isEqualTo(21);
    }

    @Test
    void withoutAWaitingRoomThereIsNoSuchStation() {
        assertThat(play().service().stations()).extracting(StationState::kind).doesNotContain("waitingRoom");
    }

    /** Of 8 lanes with 800 a second, half a market has 4 with 400: each lane as fast, and with as much room, as before. */
    @Test
    void atHalfTheScaleEachLaneKeepsItsRules() {
        String[] eight = {
            "checkout.lanes=8",
            "checkout.waitingRoom.rate=800",
            "checkout.waitingRoom.roomMax=30",
            "checkout.rateLimit.rate=1600",
            "checkout.rateLimit.burst=5",
            "checkout.shedAbove=12"
        };
        Experiment whole = Experiment.of(Scenarios.load(folder, CROWD, eight), 1.0);
        OverloadRules rules = whole.festival(0).checkout().overload();
        assertThat(rules.room().doors().speeds()).hasSize(8);
        assertThat(rules.room().doors().speeds().get(0).valueAt(0)).isEqualTo(100e-6);
        assertThat(rules.limit().perMicro()).isEqualTo(200e-6);
        assertThat(rules.limit().burst()).isEqualTo(5);
        OverloadRules half = whole.scenario()
                .stages()
                .checkout()
                .overload()
                .at(0.5, whole.scenario().stages().checkout().capacity(), 4);
        assertThat(half.room().doors().speeds()).hasSize(4);
        assertThat(half.room().doors().speeds().get(0).valueAt(0)).isEqualTo(100e-6);
        assertThat(half.limit()).isEqualTo(rules.limit());
        assertThat(half.room().roomMax()).isEqualTo(30);
        assertThat(half.shedding()).isEqualTo(rules.shedding());
    }

    @Test
    void mistakesAreToldWithKeyValueAndAdvice() {
        assertThat(Scenarios.problems(folder, Scenarios.SMALL + """
                        checkout.waitingRoom.roomMax = 5
                        checkout.rateLimit.burst = 3
                        checkout.shedAbove = 0
                        checkout.shedShare = 2
                        checkout.patience = often
                        """))
                .containsExactly(
                        "x.conf:10: checkout.waitingRoom.roomMax (5) has no meaning without a rate. Give checkout.waitingRoom.rate, or remove it.",
                        "x.conf:11: checkout.rateLimit.burst (3) has no meaning without a rate. Give checkout.rateLimit.rate, or remove it.",
                        "x.conf:12: checkout.shedAbove (0) is out of range. Use 1 to 100000000.",
                        "x.conf:13: checkout.shedShare (2) is out of range. Use 0 to 1.",
                        "x.conf:14: checkout.patience (often) is not a duration. Write a duration such as 5 s; the units are us, ms, s, min, h and d.");
        assertThat(Scenarios.problems(
                        folder,
                        Scenarios.SMALL + "checkout { capacity = unlimited, retryLeast = 0 s, rateLimit.rate = 5 }"))
                .containsExactly("x.conf:10: checkout.retryLeast (0 s) leaves no lookahead. Use 1 s or more.");
    }
}
