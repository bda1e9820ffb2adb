package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;
import shopping.festival.scenario.Mechanism;
import shopping.festival.study.mix.Attribution.Division;

/** Shapley values of festivals that are made up: what each comes to is a function of its share and of what is on. */
class AttributionTest {
    private static final List<Measure> KNOWN = List.of(
            new Measure("x", "orders", "X", "A number.", false),
            new Measure("rate", "share", "Rate", "A rate.", false));

    private static final MixPlan PLAN = MixPlan.of(
                    0.2, List.of(0.0, 0.2, 0.6), List.of(By.INTEREST), List.of(Supply.PLANNED), List.of())
            .with(Grounds.NONE.dividedAmong(List.of(Mechanism.values()), List.of()));

    private static Set<Mechanism> on(Setting setting) {
        Set<Mechanism> on = EnumSet.allOf(Mechanism.class);
        on.removeAll(setting.without());
        return on;
    }

    private static boolean isOn(Setting setting, Mechanism mechanism) {
        return !setting.without().contains(mechanism);
    }

    private static MixResult result(MixPlan plan, Sweep.Job job) {
        Looks looks = Looks.fixed(6);
        Sweep sweep = Sweep.run(plan, looks, List.of("x"), Replicator.of(1, 2), job);
        return MixResultMaker.result(
                new MixFacts("test", "made-up", 1, 1, 2, 0), plan, looks, List.of("x"), sweep, KNOWN);
    }

    /** @param value of a setting in a replication */
    private static Division division(ToDoubleBiFunction<Setting, Integer> value) {
        MixResult result = result(PLAN, (setting, j, stop) -> Map.of("x", value.applyAsDouble(setting, j)));
        return result.attribution().get(0).measures().get("x");
    }

    private static double part(Division division, Mechanism mechanism) {
        return division.mechanisms().get(mechanism.label()).shapley().mean();
    }

    private static double sum(Division division) {
        return division.none().mean()
                + division.mechanisms().values().stream()
                        .mapToDouble(effect -> effect.shapley().mean())
                        .sum();
    }

    @Test
    void weightsAreThoseOfAllOrders() {
        // Of 4! = 24 orders, with 0, 1, 2 or 3 before: 0!·3! = 6, 1!·2! = 2, 2!·1! = 2, 3!·0! = 6.
        assertThat(List.of(0, 1, 2, 3).stream().map(before -> 24 * Coalitions.weight(before, 4)))
                .containsExactly(6.0, 2.0, 2.0, 6.0);
    }

    @Test
    void sixteenSettingsAtTheLowestAndTheHighestShareAreRun_andOneAtTheBaseShare() {
        // 2 · 16, the curve's own ends among them, and the base share.
        assertThat(PLAN.runs()).hasSize(33).doesNotHaveDuplicates();
        MixPlan both = MixPlan.of(
                        0.2, List.of(0.0, 0.2, 0.6), List.of(By.INTEREST), List.of(Supply.values()), List.of())
                .with(PLAN.grounds());
        assertThat(both.runs()).hasSize(65);
        MixPlan fromBase = MixPlan.of(0.2, List.of(0.6), List.of(By.INTEREST), List.of(Supply.values()), List.of())
                .with(PLAN.grounds());
        // At the base share both kinds of stock are one festival: 16 + 2 · 16.
        assertThat(fromBase.runs()).hasSize(48);
        MixPlan threeOn = PLAN.with(Grounds.NONE.dividedAmong(List.of(Mechanism.values()), List.of(Mechanism.CUSTOMS)));
        assertThat(threeOn.runs()).hasSize(2 * 8 + 1);
    }

    @Test
    void effectsThatAdd_areTheirOwnValues_andWhatHasNoneGetsNothing() {
        // At a share s: 100 + s · (10 · factors + 20 · forecast error − 5 · customs + 7); s from 0 to 0.6.
        Division division = division((setting, j) -> 100
                + setting.share()
                        * ((isOn(setting, Mechanism.FACTORS) ? 10 : 0)
                                + (isOn(setting, Mechanism.FORECAST_ERROR) ? 20 : 0)
                                - (isOn(setting, Mechanism.CUSTOMS) ? 5 : 0)
                                + 7));
        assertThat(part(division, Mechanism.FACTORS)).isCloseTo(6, within(1e-9));
        assertThat(part(division, Mechanism.FORECAST_ERROR)).isCloseTo(12, within(1e-9));
        assertThat(part(division, Mechanism.CUSTOMS)).isCloseTo(-3, within(1e-9));
        assertThat(part(division, Mechanism.SPILL_OVER)).isCloseTo(0, within(1e-9));
        assertThat(division.none().mean()).isCloseTo(4.2, within(1e-9));
        assertThat(division.total().mean()).isCloseTo(0.6 * (10 + 20 - 5 + 7), within(1e-9));
        // Where effects add up, one at a time says the same.
        division.mechanisms()
                .forEach((name, effect) -> assertThat(effect.oneAtATime().mean())
                        .isCloseTo(effect.shapley().mean(), within(1e-9)));
    }

    @Test
    void whatTwoMakeTogetherIsDividedInHalves_whereOneAtATimeCountsItTwice() {
        // 0.6 · 10 where both are on, else nothing.
        Division division =
                division((setting, j) -> on(setting).containsAll(Set.of(Mechanism.FORECAST_ERROR, Mechanism.SPILL_OVER))
                        ? setting.share() * 10
                        : 0);
        assertThat(part(division, Mechanism.FORECAST_ERROR)).isCloseTo(3, within(1e-9));
        assertThat(part(division, Mechanism.SPILL_OVER)).isCloseTo(3, within(1e-9));
        assertThat(part(division, Mechanism.FACTORS)).isCloseTo(0, within(1e-9));
        for (Mechanism each : List.of(Mechanism.FORECAST_ERROR, Mechanism.SPILL_OVER)) {
            assertThat(division.mechanisms().get(each.label()).oneAtATime().mean())
                    .isCloseTo(6, within(1e-9));
        }
        assertThat(sum(division)).isCloseTo(6, within(1e-9));
    }

    @Test
    void valuesSumToTheWhole_whateverTheGame_evenOfRates() {
        // Any numbers: another for every setting and replication. A rate is counted among so many.
        MixResult result = result(PLAN, (setting, j, stop) -> {
            SplittableRandom any = new SplittableRandom(setting.toString().hashCode() * 31L + j);
            return Map.of(
                    "x", any.nextDouble(), "rate", any.nextDouble(), Sample.below("rate"), 100 + any.nextDouble(900));
        });
        for (String key : List.of("x", "rate")) {
            Division division = result.attribution().get(0).measures().get(key);
            assertThat(sum(division)).isCloseTo(division.total().mean(), within(1e-12));
            Estimate change = result.change(new Curve("interest", "planned", "none"))
                    .differences()
                    .get(key);
            assertThat(division.total().mean()).isCloseTo(change.mean(), within(1e-12));
            assertThat(division.total().half()).isCloseTo(change.half(), within(1e-12));
        }
    }

    @Test
    void aReplicationWithoutTheMeasureInOneSettingCountsInNoValue_soThatTheyStillSumUp() {
        MixResult result = result(PLAN, (setting, j, stop) -> {
            boolean isUnknown =
                    j == 3 && setting.share() == 0.6 && setting.without().equals(Set.of(Mechanism.CUSTOMS));
            double x = new SplittableRandom(setting.toString().hashCode() * 31L + j).nextDouble();
            return isUnknown ? Map.of() : Map.of("x", x);
        });
        Division division = result.attribution().get(0).measures().get("x");
        assertThat(division.total().n()).isEqualTo(5);
        assertThat(sum(division)).isCloseTo(division.total().mean(), within(1e-12));
    }

    @Test
    void intervalsAreThoseOfPairedSums_soThatCommonLuckCancelsOut() {
        // Luck of ±5 common to all settings, and 0.1 · share · luck where forecasts err.
        Division division = division((setting, j) -> {
            double luck = new SplittableRandom(j).nextDouble(-5, 5);
            return luck + (isOn(setting, Mechanism.FORECAST_ERROR) ? 0.1 * setting.share() * luck : 0);
        });
        // 0.06 · luck, whose interval over six is at most 0.06 · 5 · t(5; 0.975) / √6 · √(6/5) = 0.35.
        Estimate value =
                division.mechanisms().get(Mechanism.FORECAST_ERROR.label()).shapley();
        assertThat(value.half()).isBetween(0.05, 0.35);
        assertThat(division.mechanisms()
                        .get(Mechanism.CUSTOMS.label())
                        .shapley()
                        .half())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void theSentenceNamesTheLargestPart() {
        MixResult result = result(
                PLAN,
                (setting, j, stop) -> Map.of(
                        "x",
                        setting.share()
                                * ((isOn(setting, Mechanism.FACTORS) ? 10 : 0)
                                        + (isOn(setting, Mechanism.FORECAST_ERROR) ? 20 : 0)
                                        - (isOn(setting, Mechanism.CUSTOMS) ? 50 : 0))));
        assertThat(new AttributionWords(result).sentences())
                .containsExactly("What makes it: X −12.0 orders (−12.0 to −12.0), the largest part customs,"
                        + " −30.0 orders (−30.0 to −30.0) (Shapley values, 0 % to 60 %).");
        List<String> table =
                new AttributionWords(result).table(result.attribution().get(0));
        // Titles, four mechanisms, what is left, and the whole.
        assertThat(table).hasSize(7);
        assertThat(table.get(6)).contains("the whole", "−12.0 orders");
    }
}
