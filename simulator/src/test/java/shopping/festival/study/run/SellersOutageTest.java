package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.cli.LoadShop;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.Service.EpisodeState;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Scenarios;

/** Twenty orders a second ask sellers who answer thirty, but not from 00:30 to 00:40. */
class SellersOutageTest {
    private static final String SHOP = LoadShop.TEXT + """
            demand.busyRetriesMax = 0
            sellers { capacity = 30 }
            payment { capacity = 300, patience = unlimited, retriesMax = 3 }
            measure.saturation.platformWait = 30 s
            faults = [{ at = 30 min, for = 10 min, unit = sellers, factor = 0 }]
            """;

    @TempDir
    Path folder;

    private FestivalResult run(String... overrides) {
        return Experiment.of(Scenarios.load(folder, SHOP, overrides), 1)
                .play(0, RunOptions.inline())
                .result();
    }

    private static StationState station(FestivalResult result, String name) {
        return result.service().stations().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * In ten minutes 12,000 come (standard deviation 110), who are asked for at 30 a second while 20 come: gone after
     * 1,200 s more, at 60:00. Who comes first waits longest, 600 s; and all of that is time at the checkout.
     */
    @Test
    void orders_waitForTheSellers_andNowhereElse() {
        FestivalResult result = run();
        StationState sellers = station(result, "sellers");
        assertThat(sellers.kind()).isEqualTo("sellers");
        assertThat((double) sellers.queuePeak()).isCloseTo(12_000, within(600.0));
        assertThat(sellers.waitPeakMillis()).isCloseTo(600_000, within(2_000.0));
        assertThat(sellers.lanes()).isEqualTo(4);
        assertThat(sellers.episodes()).hasSize(1);
        EpisodeState outage = sellers.episodes().get(0);
        assertThat(outage.from()).isCloseTo(1_800, within(2.0));
        assertThat(outage.to()).isCloseTo(3_600, within(180.0));
        assertThat(station(result, "checkout").queuePeak()).isLessThan(30);
        assertThat((double) result.service().latencyMillis().checkout().max()).isCloseTo(600_000, within(8_000.0));
        assertThat(result.counts().attempts().busy()).isZero();
        assertThat(result.counts().orders().paid())
                .isEqualTo(result.counts().intents().total());
    }

    /**
     * With room for 1,000 before each of four lanes all places are taken after 4,000 / 20 = 200 s; in the 400 s that are
     * left of the outage 8,000 find none, and nobody comes back.
     */
    @Test
    void whoFindsNoPlaceBeforeTheSellers_isTurnedAwayThere() {
        FestivalResult result = run("sellers.queueMax=1000");
        StationState sellers = station(result, "sellers");
        assertThat(sellers.queuePeak()).isEqualTo(4_000);
        assertThat((double) sellers.refused()).isCloseTo(8_000, within(600.0));
        assertThat(station(result, "checkout").refused()).isZero();
        assertThat(result.counts().attempts().busy()).isEqualTo(sellers.refused());
        assertThat(result.counts().intents().lost().busy()).isEqualTo(sellers.refused());
    }

    /** Half the lanes: half of the 12,000 wait, and the other half nobody notices. */
    @Test
    void aFaultMayNameSomeLanes() {
        FestivalResult result = run("faults=[{ at = 30 min, for = 10 min, unit = sellers/0-1, factor = 0 }]");
        assertThat((double) station(result, "sellers").queuePeak()).isCloseTo(6_000, within(450.0));
    }

    /** Sellers who answer at once are no station. */
    @Test
    void withoutACapacity_nothingIsToldOfThem() {
        FestivalResult result = run("sellers.capacity=unlimited", "faults=[]");
        assertThat(result.service().stations()).extracting(StationState::name).doesNotContain("sellers");
        assertThat(result.service().latencyMillis().checkout().max()).isLessThan(8_000);
    }
}
