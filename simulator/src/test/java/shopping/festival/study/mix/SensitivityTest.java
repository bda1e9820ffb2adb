package shopping.festival.study.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import shopping.festival.base.statistics.Looks;
import shopping.festival.engine.Replicator;
import shopping.festival.study.mix.Sensitivity.Sign;
import shopping.festival.study.mix.Sensitivity.Varied;

/** Assumptions that are varied in festivals that are made up: x grows by so much from the lowest share to the highest. */
class SensitivityTest {
    private static final List<Measure> KNOWN = List.of(new Measure("x", "orders", "X", "A number.", false));

    private static Span span(String key, String low, String high) {
        return new Span(
                "as it is",
                new Span.End(low, low.isEmpty() ? List.of() : List.of(key + "=" + low)),
                new Span.End(high, List.of(key + "=" + high)));
    }

    /** Three that matter more and less, and one that does nothing. */
    private static Map<Assumption, Span> spans() {
        Map<Assumption, Span> spans = new LinkedHashMap<>();
        spans.put(Assumption.COVER, span("cover", "1", "2"));
        spans.put(Assumption.TRIES, span("tries", "", "2"));
        spans.put(Assumption.REFILL, span("refill", "1", "2"));
        spans.put(Assumption.ELASTICITY, span("elasticity", "1", "2"));
        return spans;
    }

    private static MixPlan plan() {
        return MixPlan.of(0.2, List.of(0.0, 0.2, 0.6), List.of(By.INTEREST), List.of(Supply.values()), List.of())
                .with(new Grounds(Set.of(), List.of(), spans()));
    }

    /** @param slopes by what is set */
    private static MixResult result(int replications, double deviation, ToDoubleFunction<List<String>> slopes) {
        Looks looks = Looks.fixed(replications);
        Sweep sweep = Sweep.run(plan(), looks, List.of("x"), Replicator.of(1, 2), (setting, j, stop) -> {
            double common = new SplittableRandom(j).nextDouble(-5, 5);
            // By its text: the hash of an enum is another in every JVM.
            double own = deviation * new SplittableRandom(setting.toString().hashCode() * 31L + j).nextDouble(-1, 1);
            return Map.of("x", 50 + setting.share() * slopes.applyAsDouble(setting.overrides()) + common + own);
        });
        return MixResultMaker.result(
                new MixFacts("test", "made-up", 1, 1, 2, 0), plan(), looks, List.of("x"), sweep, KNOWN);
    }

    private static Sensitivity sensitivity(MixResult result) {
        return Objects.requireNonNull(result.sensitivity());
    }

    private static Varied varied(MixResult result, Assumption assumption) {
        return sensitivity(result).assumptions().stream()
                .filter(v -> v.name().equals(assumption.label()))
                .findFirst()
                .orElseThrow();
    }

    private static double slope(List<String> overrides) {
        return switch (String.join(",", overrides)) {
            case "cover=1" -> 5;
            case "cover=2" -> 30;
            case "tries=2" -> 12;
            case "refill=1" -> 8;
            case "refill=2" -> 11;
            default -> 10;
        };
    }

    @Test
    void eachAssumptionIsRunAtBothEndsOfItsRange_atBothEndsOfTheFirstCurve() {
        MixPlan plan = plan();
        // The curves: 3 shares · 2 kinds of stock, less one; 7 ends that are no assumption of the scenario's own, at 2
        // shares.
        assertThat(plan.runs()).hasSize(5 + 7 * 2).doesNotHaveDuplicates();
        assertThat(plan.runs().stream().filter(s -> !s.overrides().isEmpty()))
                .hasSize(14)
                .allMatch(s -> s.supply() == Supply.PLANNED && (s.share() == 0 || s.share() == 0.6));
    }

    @Test
    void changesAndTheirDifferencesToTheFindingArePaired() {
        MixResult result = result(6, 0, SensitivityTest::slope);
        // 0.6 · 10 as assumed; 0.6 · 30, and so 0.6 · 20 more.
        assertThat(sensitivity(result).finding().get("x").mean()).isCloseTo(6, within(1e-9));
        Sensitivity.Moved moved = Objects.requireNonNull(
                        varied(result, Assumption.COVER).high())
                .measures()
                .get("x");
        assertThat(moved.change().mean()).isCloseTo(18, within(1e-9));
        assertThat(moved.toFinding().mean()).isCloseTo(12, within(1e-9));
        // Luck is common to all, so it is in none of them.
        assertThat(moved.change().half()).isCloseTo(0, within(1e-9));
        assertThat(varied(result, Assumption.TRIES).low()).isNull();
    }

    @Test
    void widestFirst() {
        // From end to end: cover 0.6 · (30 − 5); refill 0.6 · (11 − 8); tries 0.6 · (12 − 10, as assumed); elasticity
        // nothing.
        assertThat(sensitivity(result(6, 0, SensitivityTest::slope)).byWidth("x").stream()
                        .map(Varied::name))
                .containsExactly("cover", "refill", "tries", "elasticity");
    }

    @Test
    void whatHoldsUnderAllIsToldSo_withTheSmallestAndTheLargestChange() {
        MixResult result = result(6, 0, SensitivityTest::slope);
        List<String> sentences = new SensitivityWords(sensitivity(result), result.headline()).sentences();
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0))
                .startsWith("X rises: that holds for all 4 assumptions, each varied over its range, from +3.00 orders")
                .containsSubsequence(
                        " with stock cover at 1 to +18.0", " with stock cover at 2; as assumed +6.00 orders");
        assertThat(sentences.get(1))
                .isEqualTo("Nothing in this scenario hangs on price elasticity: no number changed.");
    }

    @Test
    void aSignThatTurnsRoundOrIsNoLongerClear_isAnException() {
        MixResult result = result(6, 0.5, set -> set.contains("cover=1") ? -20 : set.contains("refill=2") ? 0 : 10);
        assertThat(Objects.requireNonNull(varied(result, Assumption.COVER).low())
                        .measures()
                        .get("x")
                        .sign())
                .isEqualTo(Sign.OTHER);
        assertThat(Objects.requireNonNull(varied(result, Assumption.REFILL).high())
                        .measures()
                        .get("x")
                        .sign())
                .isEqualTo(Sign.UNCLEAR);
        assertThat(new SensitivityWords(sensitivity(result), result.headline())
                        .sentences()
                        .get(0))
                .startsWith(
                        "X rises: that holds for all 4 assumptions, each varied over its range, but stock cover at 1,"
                                + " where it turns round (−1")
                .contains("; refill in the day at 2, where it is no longer clear (");
        assertThat(new SensitivityWords(sensitivity(result), result.headline()).table())
                .anyMatch(line -> line.contains("stock cover") && line.endsWith(" !"))
                .anyMatch(line -> line.contains("refill in the day") && line.endsWith(" ?"));
    }

    @Test
    void fewReplicationsAreSureOfNoSign() {
        MixResult result = result(3, 0, SensitivityTest::slope);
        assertThat(new SensitivityWords(sensitivity(result), result.headline()).sentences())
                .contains("X: 3 replications are too few to be sure of a sign, 6 would do.");
    }
}
