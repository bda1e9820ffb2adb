package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;
import shopping.festival.engine.node.Stop;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.mix.MixResult.Figure;

/** A sweep over festivals that are made up: each run's rate is its share plus the replication's own luck. */
class SweepTest {
    private static final List<String> HEADLINE = List.of("rate");
    private static final List<Measure> KNOWN = List.of(new Measure("rate", "share", "Rate", "A rate.", false));
    private static final MixPlan PLAN = MixPlan.of(
            0.2, List.of(0.0, 0.2, 0.6), List.of(By.INTEREST), List.of(Supply.values()), List.of(Mechanism.CUSTOMS));

    /** Luck is the replication's, so that it is common to all settings. */
    private static Sweep.Job lucky(double deviation) {
        return (setting, replication, stop) -> {
            double luck = new SplittableRandom(replication).nextGaussian() * deviation;
            double off = setting.without().isEmpty() ? 0 : -0.5;
            double unforeseen = setting.supply() == Supply.UNCHANGED ? Math.abs(setting.share() - 0.2) : 0;
            return Map.of("rate", 1 + setting.share() + off + unforeseen + luck);
        };
    }

    private static Curve curve(String supply, String without) {
        return new Curve("interest", supply, without);
    }

    private static Sweep sweep(Looks looks, double deviation) {
        return Sweep.run(PLAN, looks, HEADLINE, Replicator.of(1, 2), lucky(deviation));
    }

    private static MixResult result(Looks looks, double deviation) {
        MixFacts facts = new MixFacts("test", "made-up", 1, 1, 2, 0);
        return MixResultMaker.result(facts, PLAN, looks, HEADLINE, sweep(looks, deviation), KNOWN);
    }

    @Test
    void everyReplicationIsRunOnceForEverySetting() {
        Sweep sweep = sweep(Looks.fixed(3), 1);
        assertThat(sweep.sample().settings()).containsExactlyInAnyOrderElementsOf(PLAN.runs());
        assertThat(sweep.sample().replications()).isEqualTo(3);
        double[] base = sweep.sample().values(Setting.of(By.INTEREST, 0.2, Supply.PLANNED), "rate");
        for (int j = 1; j <= 3; j++) {
            assertThat(base[j - 1])
                    .isEqualTo(lucky(1).run(Setting.of(By.INTEREST, 0.2, Supply.PLANNED), j, Stop.NEVER)
                            .get("rate"));
        }
    }

    /** What cannot be played shows in a setting's first replication; the others follow setting by setting, for its market's sake. */
    @Test
    void theFirstOfAllSettingsComesFirst_thenSettingBySetting() {
        List<Setting> order = new ArrayList<>();
        Sweep.run(PLAN, Looks.fixed(3), HEADLINE, Replicator.of(1, 1), (setting, replication, stop) -> {
            order.add(setting);
            return Map.of("rate", 1.0);
        });
        List<Setting> expected = new ArrayList<>(PLAN.runs());
        PLAN.runs().forEach(setting -> expected.addAll(List.of(setting, setting)));
        assertThat(order).isEqualTo(expected);
    }

    @Test
    void differencesArePaired_soThatCommonLuckCancelsOut() {
        MixResult result = result(Looks.fixed(4), 5);
        Figure top = result.at(0.6, curve("planned", "none")).measures().get("rate");
        assertThat(top.value().half()).isGreaterThan(1);
        // 0.6 − 0.2, whatever the luck.
        assertThat(top.toBase().mean()).isCloseTo(0.4, within(1e-12));
        assertThat(top.toBase().half()).isCloseTo(0, within(1e-12));
        assertThat(result.change(curve("planned", "none"))
                        .differences()
                        .get("rate")
                        .mean())
                .isCloseTo(0.6, within(1e-12));
        Figure off = result.at(0.6, curve("planned", "customs")).measures().get("rate");
        assertThat(off.ofMechanism().mean()).isCloseTo(-0.5, within(1e-12));
        assertThat(top.ofMechanism()).isNull();
        assertThat(result.at(0.2, curve("planned", "none"))
                        .measures()
                        .get("rate")
                        .toBase())
                .isNull();
    }

    @Test
    void atTheBaseShareBothCurvesMeet() {
        MixResult result = result(Looks.fixed(4), 5);
        for (String without : List.of("none", "customs")) {
            assertThat(result.at(0.2, curve("unchanged", without)).measures())
                    .isEqualTo(result.at(0.2, curve("planned", without)).measures());
        }
        // |0.6 − 0.2| more, for want of foresight.
        Figure unchanged = result.at(0.6, curve("unchanged", "none")).measures().get("rate");
        assertThat(unchanged.toBase().mean()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void littleLuckIsPreciseAtTheFirstLook() {
        MixResult result = result(Looks.until(0.02, 300), 0.001);
        assertThat(result.replications()).isEqualTo(30);
        assertThat(result.method().looks()).isEqualTo(1);
        assertThat(result.method().levelOfLook()).isEqualTo(1 - 0.05 / 2);
        assertThat(result.method().reached()).isTrue();
    }

    @Test
    void moreLuckTakesMoreLooks() {
        // The least mean is 0.5. Look 5, at 153, has level 1 − 0.05/30, t = 3.2, and would need
        // (3.2 · 0.04 / (0.0196 · 0.5))² = 171; look 6, at 230, has t = 3.3 and needs 181.
        MixResult result = result(Looks.until(0.02, 300), 0.04);
        assertThat(result.replications()).isEqualTo(230);
        assertThat(result.method().looks()).isEqualTo(6);
        assertThat(result.method().reached()).isTrue();
    }

    @Test
    void tooMuchLuckEndsAtTheCap_andSaysHowManyReplicationsWouldDo() {
        MixResult result = result(Looks.until(0.02, 50), 1);
        assertThat(result.replications()).isEqualTo(50);
        assertThat(result.method().reached()).isFalse();
        // The least mean is 0.5 and looks 30, 45, 50 have t(0.9979; 49) = 3.0: (3.0 · 1 / (0.0196 · 0.5))² = 94,000,
        // give or take what 50 values know of a deviation and of a mean.
        assertThat(result.method().replicationsNeeded()).isGreaterThan(10_000);
    }
}
