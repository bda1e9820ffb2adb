package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.scenario.Mechanism;

/** Which festivals a sweep is made of. */
class MixPlanTest {
    private static final List<By> INTEREST = List.of(By.INTEREST);
    private static final List<Supply> BOTH = List.of(Supply.values());

    @Test
    void sharesAreSorted_andTheBaseShareIsAddedWhereItIsMissing() {
        assertThat(MixPlan.of(0.27, List.of(0.4, 0.0), INTEREST, BOTH, List.of())
                        .shares())
                .containsExactly(0.0, 0.27, 0.4);
        assertThat(MixPlan.of(0.4, List.of(0.4, 0.0), INTEREST, BOTH, List.of()).shares())
                .containsExactly(0.0, 0.4);
    }

    @Test
    void atTheBaseShareBothKindsOfSupplyAreOneFestival_runOnce() {
        MixPlan plan = MixPlan.of(0.27, List.of(0.0, 0.27, 0.6), INTEREST, BOTH, List.of());
        // 3 shares × 2 supplies, less one.
        assertThat(plan.settings()).hasSize(6);
        assertThat(plan.runs()).hasSize(5).doesNotHaveDuplicates();
        assertThat(plan.runFor(Setting.of(By.INTEREST, 0.27, Supply.UNCHANGED)))
                .isEqualTo(Setting.of(By.INTEREST, 0.27, Supply.PLANNED));
    }

    @Test
    void eachMechanismSwitchedOffIsASweepOfItsOwn_besideTheOneWithEverythingOn() {
        MixPlan plan = MixPlan.of(
                0.27,
                List.of(0.27, 0.6),
                INTEREST,
                List.of(Supply.PLANNED),
                List.of(Mechanism.CUSTOMS, Mechanism.FACTORS, Mechanism.CUSTOMS));
        assertThat(plan.settings().stream().map(Setting::withoutLabel))
                .containsExactly("none", "none", "factors", "factors", "customs", "customs");
    }
}
