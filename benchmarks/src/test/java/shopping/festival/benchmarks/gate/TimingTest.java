package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final int PAIRS = 20;

    /** Milliseconds that drift by 40 % in all: what a pair has in common cancels. */
    private static final double[] BASE =
            IntStream.range(0, PAIRS).mapToDouble(i -> 400 * (1 + 0.02 * i)).toArray();

    @Test
    void tenPercentInEveryPair_isLnOnePointOne_andFails() {
        Timing timing = Timing.of(BASE, times(1.1), 1);

        // ln 1.1 = 0.0953 > ln 1.05 = 0.0488, and every pair says the same.
        assertThat(timing.median()).isCloseTo(0.0953, within(0.0001));
        assertThat(timing.halfWidth()).isCloseTo(0, within(1e-9));
        assertThat(timing.verdict()).isEqualTo(Verdict.FAIL);
        // 20 differences of one sign: 2 / 2²⁰.
        assertThat(timing.wilcoxonP()).isLessThan(0.001);
    }

    @Test
    void fourPercentInEveryPair_isAllowed() {
        // ln 1.04 = 0.0392 < 0.0488, however sure it is.
        assertThat(Timing.of(BASE, times(1.04), 1).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void pairsThatSwingByTwentyPercent_leaveTheQuestionOpen() {
        Timing timing = Timing.of(BASE, swinging(0.2), 1);

        assertThat(timing.halfWidth()).isGreaterThan(0.03);
        assertThat(timing.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(timing.isTooNoisyFor(PAIRS)).isTrue();
        // Ten times the half-width allowed would need a hundred times the pairs.
        assertThat(timing.isTooNoisyFor(PAIRS * 1_000)).isFalse();
    }

    @Test
    void aMachineThatFindsABuildSlowerThanItself_isTooNoisy() {
        assertThat(Timing.of(BASE, times(1.1), 1).isTooNoisyFor(PAIRS)).isTrue();
        assertThat(Timing.of(times(1.1), BASE, 1).isTooNoisyFor(PAIRS)).isTrue();
        assertThat(Timing.of(BASE, BASE, 1).isTooNoisyFor(PAIRS)).isFalse();
    }

    @Test
    void theMachineItself_isAskedByThreeBlocksOfPairsAtLeast() {
        // Two pairs are one block: whatever is drawn from it has one median, and the interval no width.
        assertThat(Timing.of(new double[] {400, 400}, new double[] {300, 500}, 1)
                        .halfWidth())
                .isZero();
        assertThat(Gate.pairsOfNoise(8)).isEqualTo(6);
        assertThat(Gate.pairsOfNoise(12)).isEqualTo(6);
        assertThat(Gate.pairsOfNoise(20)).isEqualTo(10);
    }

    @Test
    void theSameForksAndSeed_giveTheSameInterval() {
        assertThat(Timing.of(BASE, swinging(0.05), 7)).isEqualTo(Timing.of(BASE, swinging(0.05), 7));
    }

    private static double[] times(double factor) {
        return Arrays.stream(BASE).map(ms -> ms * factor).toArray();
    }

    /** Blocks of two pairs up, blocks of two pairs down, as noise of minutes would have it. */
    private static double[] swinging(double by) {
        return IntStream.range(0, PAIRS)
                .mapToDouble(i -> BASE[i] * (1 + (i / 2 % 2 == 0 ? by : -by) * (1 + 0.01 * i)))
                .toArray();
    }
}
