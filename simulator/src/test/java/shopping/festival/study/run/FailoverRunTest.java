package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.LoadShop;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Scenarios;

/** Thirty orders a second, ten to each of three lanes that can take thirty each; the first is out from 00:30 to 00:40. */
class FailoverRunTest {
    private static final String SHOP = LoadShop.TEXT + """
            day.length = 1 h
            demand.intents = 108000
            checkout { capacity = 90, lanes = 3, queueMax = unlimited }
            payment { capacity = 90, lanes = 3, patience = unlimited, retriesMax = 3 }
            """;

    @TempDir
    Path folder;

    private StationState after(String platform, String failover) {
        String fault = "faults = [{ at = 30 min, for = 10 min, unit = " + platform + "/0, factor = 0 }]";
        return Experiment.of(Scenarios.load(folder, SHOP + fault, platform + ".failover=" + failover), 1)
                .play(0, RunOptions.inline())
                .result()
                .service()
                .stations()
                .stream()
                .filter(s -> s.name().equals(platform))
                .findFirst()
                .orElseThrow();
    }

    /** 10 a second for 600 s: 6,000 wait in the end (standard deviation 77). */
    @Test
    void withoutAHealthCheck_aThirdOfTheOrdersWaitForTheWholeOutage() {
        assertThat((double) after("payment", "none").queuePeak()).isCloseTo(6_000, within(470.0));
    }

    /**
     * With one after 30 s only the 300 (17) who came before it have to wait, some of them for 600 s; the others go to two
     * lanes, of which each has 15 a second to serve and can take 30.
     */
    @Test
    void whoComesAfterTheHealthCheck_goesToAnotherLane() {
        StationState payment = after("payment", "30 s");
        assertThat((double) payment.queuePeak()).isCloseTo(300, within(110.0));
        assertThat(payment.waitPeakMillis()).isCloseTo(600_000, within(3_000.0));
        // 300 of them on average 585 s, of 108,000: 1.6 s each.
        assertThat(payment.waitMeanMillis()).isCloseTo(1_625, within(600.0));
    }

    @Test
    void soItIsAtTheCheckout() {
        StationState checkout = after("checkout", "30 s");
        assertThat((double) checkout.queuePeak()).isCloseTo(300, within(110.0));
        assertThat(checkout.waitPeakMillis()).isCloseTo(600_000, within(3_000.0));
    }

    /** The other third goes to the lane that is down for as long as that is not seen, and back for as long as it is. */
    @Test
    void aHealthCheckThatSeesAtOnce_leavesNobodyBehind() {
        assertThat(after("checkout", "0 s").queuePeak()).isLessThan(40);
    }
}
