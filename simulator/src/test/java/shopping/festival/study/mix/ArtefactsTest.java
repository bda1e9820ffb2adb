package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;

/** What is no finding is told by rule: sweeps that are made up have it, or do not. */
class ArtefactsTest {
    private static final List<Measure> KNOWN = List.of(
            new Measure("ordersPerSecondPeak", "orders/s", "Peak", "Most in a second.", true),
            new Measure("offersSoldOut", "offers", "Offers sold out", "Offers.", true),
            new Measure("foreignOrderShare", "share", "Foreign", "Share.", false),
            new Measure("hours", "h", "Hours", "Hours.", false));

    private static MixResult result(By by, double scale, double lowest) {
        MixPlan plan = MixPlan.of(0.3, List.of(lowest, 0.3), List.of(by), List.of(Supply.PLANNED), List.of());
        Sweep sweep = Sweep.run(plan, Looks.fixed(3), List.of(), Replicator.of(1, 2), (setting, replication, stop) -> {
            Map<String, Double> m = new LinkedHashMap<>();
            m.put("ordersPerSecondPeak", peak(setting, replication));
            m.put("offersSoldOut", setting.share() == 0 ? 4_000.0 : 9_000.0);
            m.put("foreignOrderShare", setting.share());
            m.put(Sample.below("foreignOrderShare"), 1000.0);
            if (setting.share() > 0.1 || replication == 1) {
                m.put("hours", 50.0);
            }
            return m;
        });
        MixFacts facts = new MixFacts("test", "made-up", 1, scale, 2, 0);
        return MixResultMaker.result(facts, plan, Looks.fixed(3), List.of(), sweep, KNOWN);
    }

    private static double peak(Setting setting, int replication) {
        // The mean of three is 160,000.
        return setting.share() > 0.05 && setting.share() < 0.25 ? 160_000 + 1000 * (replication - 2) : 160_000;
    }

    private static List<String> found(MixResult result) {
        return Artefacts.of(result).stream()
                .map(a -> a.measure() + " " + a.rule())
                .toList();
    }

    @Test
    void whereNobodyAsksForASide_itsOffersDoNotCount() {
        MixResult result = result(By.INTEREST, 1, 0);
        assertThat(found(result)).contains("offersSoldOut unasked-side", "hours left-out");
        assertThat(Artefacts.of(result).get(1).note())
                .startsWith("At 0 % nobody asks for the offers of foreign brands, so none of them can sell out");
        // One in a hundred asks: then they count.
        assertThat(found(result(By.INTEREST, 1, 0.01))).doesNotContain("offersSoldOut unasked-side");
    }

    @Test
    void whereSellersMoveWithTheShare_thoseWhoAreNotAskedAreNotThere() {
        assertThat(found(result(By.BOTH, 1, 0)))
                .contains("hours left-out")
                .doesNotContain("offersSoldOut unasked-side");
    }

    @Test
    void thePeakOfASampleIsLiftedByChance() {
        // 160,000 a second at 0.01 are 1,600 simulated ones, whose deviation is 40: 2.5 %.
        MixResult sample = result(By.INTEREST, 0.01, 0.2);
        assertThat(found(sample)).contains("ordersPerSecondPeak peak-of-a-sample");
        assertThat(Artefacts.of(sample).get(0).note()).contains("about 1,600 simulated orders", "by 2.50 % either way");
        // At a tenth they are 16,000, and 0.8 %.
        assertThat(found(result(By.INTEREST, 0.1, 0.2))).doesNotContain("ordersPerSecondPeak peak-of-a-sample");
    }

    @Test
    void fewSimulatedEventsAreToldAsSuch() {
        // 9,000 offers at 0.001 are 9.
        MixResult sample = result(By.INTEREST, 0.001, 0.2);
        assertThat(found(sample)).contains("offersSoldOut few-events");
        assertThat(sample.with(Artefacts.of(sample), Provenance.NONE)
                        .notes("offersSoldOut")
                        .get(0))
                .contains("no more than 9 simulated offers");
        assertThat(found(result(By.INTEREST, 0.01, 0.2))).doesNotContain("offersSoldOut few-events");
    }

    @Test
    void replicationsThatAreLeftOutAreTold() {
        assertThat(Artefacts.of(result(By.BOTH, 1, 0)).get(1).note())
                .isEqualTo("At 0 % some replications have nothing to measure here; the mean is that of the others.");
    }

    @Test
    void aPeakThatNothingMovesIsTheCapacity() {
        // At 0.02 and 0.3 it is 160,000 in every replication; at 0.2 it spreads.
        assertThat(found(result(By.INTEREST, 0.01, 0.02))).contains("ordersPerSecondPeak at-capacity");
        assertThat(found(result(By.INTEREST, 0.01, 0.2))).doesNotContain("ordersPerSecondPeak at-capacity");
    }
}
