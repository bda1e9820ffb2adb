package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.LoadShop;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Scenarios;

/** Twenty payments a second before a lane that can take thirty, and none from 00:30 to 00:40; nobody tries again. */
class BreakerRunTest {
    private static final String SHOP = LoadShop.TEXT + """
            day.length = 1 h
            demand.intents = 72000
            checkout { capacity = 600, lanes = 1, queueMax = unlimited }
            payment.patience = unlimited
            faults = [{ at = 30 min, for = 10 min, unit = payment, factor = 0 }]
            """;

    @TempDir
    Path folder;

    private FestivalResult run(String... overrides) {
        return Experiment.of(Scenarios.load(folder, SHOP, overrides), 1)
                .play(0, RunOptions.inline())
                .result();
    }

    private static StationState payment(FestivalResult result) {
        return result.service().stations().stream()
                .filter(s -> s.name().equals("payment"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Who comes at 30:00 would wait for 600 s. The breaker opens and lets one through every 10 s, until one would wait for
     * 30 s or less: those 58 take 2 s, so that is between 39:32 and 39:42. Of 20 a second all others are refused: 572 s to
     * 582 s · 20 - 58 = 11,382 to 11,582, give or take six standard deviations of 107. Those of the last 18 to 28 s wait,
     * behind 58.
     */
    @Test
    void aBreakerRefusesInsteadOfQueueing_andClosesBeforeTheOutageEnds() {
        FestivalResult result = run("payment.breaker.waitAbove=30 s");
        StationState payment = payment(result);
        assertThat((double) payment.refused()).isCloseTo(11_480, within(750.0));
        assertThat(payment.queuePeak()).isBetween(58L + 18 * 20 - 130, 58L + 28 * 20 + 150);
        assertThat(payment.firstSaturatedAt()).isLessThan(1_801);
        Counts counts = result.counts();
        // Nobody tries again, so each refusal is an intent lost; its order had been accepted, and ends as unpaid.
        assertThat(counts.intents().lost().busy()).isEqualTo(payment.refused());
        assertThat(counts.intents().lost().byRefusal().breakerOpen()).isEqualTo(payment.refused());
        assertThat(counts.intents().lost().unpaid()).isZero();
        assertThat(counts.orders().unpaid()).isEqualTo(payment.refused());
        assertThat(counts.orders().paid()).isEqualTo(counts.orders().accepted() - payment.refused());
        assertThat(counts.attempts().busy()).isZero();
        assertThat(counts.units().sold()).isEqualTo(counts.orders().paid());
    }

    /** Without one all 12,000 of ten minutes wait. */
    @Test
    void withoutABreaker_allWait() {
        StationState payment = payment(run());
        assertThat(payment.refused()).isZero();
        assertThat((double) payment.queuePeak()).isCloseTo(12_000, within(660.0));
    }

    /** Seven minutes on average until who is refused comes back, up to seven times: an outage of ten minutes is shorter. */
    @Test
    void whoIsRefusedComesBack() {
        FestivalResult result = run(
                "payment.breaker.waitAbove=30 s",
                "payment.retriesMax=7",
                "payment.retryLeast=2 min",
                "payment.backoff=exponential 5 min");
        assertThat(result.counts().intents().lost().busy()).isLessThan(150);
        assertThat(payment(result).refused()).isGreaterThan(11_480);
    }
}
