package shopping.festival.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ReducedPeersTest {
    private static final ReducedFestival SMALL = new ReducedFestival(20_000, 200);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssj-plain",
                "ssj-plain-henriksen",
                "ssj-plain-lfsr258",
                "ssj",
                "ssj-splay",
                "ssj-binary",
                "ssj-redblack",
                "ssj-mrg32k3a",
                "akka",
                "flat"
            })
    void everyAttemptIsAcceptedRetriedOrLost_andEveryAcceptedOneIsDeclinedOrShipped(String program) {
        ReducedResult result = play(program, SMALL, 1);

        long firstAttempts = result.attempts() - result.retries();
        // Poisson, mean 20,000: one standard error is 141.
        assertThat(firstAttempts).isCloseTo(20_000, within(6 * 141L));
        assertThat(result.accepted() + result.lost()).isEqualTo(firstAttempts);
        assertThat(result.declined() + result.shipped()).isEqualTo(result.accepted());
        // 19,260 · 1/128 = 150, one standard error 12.
        assertThat(result.declined()).isCloseTo(result.accepted() / 128, within(6 * 12L));
        // Stock is 97 % of what is expected and one more unit an offer: no more than 19,600 and what came back.
        assertThat(result.accepted()).isLessThanOrEqualTo(19_600 + result.declined());
        assertThat(result.retries()).isPositive();
        // 200 ms of payment and 0.9 · 86,400 s · 16 / 20,000 = 62.2 s of service at least.
        assertThat(result.latencyP50Millis()).isGreaterThan(62_400);
        assertThat(result.latencyMeanMillis()).isGreaterThan(62_400);
        assertThat(result.latencyP99Millis()).isGreaterThan(result.latencyP50Millis());
        assertThat(result.latencyMaxMillis()).isGreaterThan(result.latencyMeanMillis());
    }

    @ParameterizedTest
    @CsvSource({"ssj, flat", "ssj-plain, flat", "ssj-plain, ssj", "akka, flat"})
    void plainSsjFastSsjAkkaAndTheFlatLoop_playTheSameModel(String one, String other) {
        ReducedFestival model = new ReducedFestival(500_000, 5_000);
        ReducedResult ones = play(one, model, 1);
        ReducedResult others = play(other, model, 2);

        assertThat(Agreement.disagreements(model, ones, others)).isEmpty();
        // Mostly the backlog of the first two hours: one standard error of the difference is 1 % at this size.
        assertThat(ones.latencyMeanMillis()).isCloseTo(others.latencyMeanMillis(), withinPercentage(6));
        assertThat(ones.latencyMaxMillis()).isCloseTo(others.latencyMaxMillis(), withinPercentage(6));
    }

    @ParameterizedTest
    @CsvSource({"ssj, ssj-splay", "ssj-plain, ssj-plain-henriksen"})
    void theSameSeedOnAnotherEventList_isTheSameRun(String one, String other) {
        assertThat(play(one, SMALL, 3))
                .usingRecursiveComparison()
                .ignoringFields("seconds")
                .isEqualTo(play(other, SMALL, 3));
    }

    @Test
    void oneMoreThanSixStandardErrors_isADisagreement() {
        ReducedFestival model = new ReducedFestival(5_000_000, 50_000);
        ReducedResult one = result(1_000_000, 40_000);
        // √(2 · 0.0075 · 5,000,000) = 273.9, times six 1,643: 4.4 % of 37,700.
        assertThat(Agreement.disagreements(model, one, result(1_000_000, 41_643)))
                .isEmpty();
        assertThat(Agreement.disagreements(model, one, result(1_000_000, 41_644)))
                .singleElement()
                .asString()
                .startsWith("declined: 40,000 against 41,644");
    }

    @Test
    void theLine_isReadBackAsItWasWritten() {
        ReducedResult result = result(7, 3);

        assertThat(ReducedResult.parse(result.line("ssj", SMALL))).isEqualTo(result);
    }

    private static ReducedResult play(String program, ReducedFestival model, long seed) {
        return PeerMain.PROGRAMS.get(program).ready(model, seed).get();
    }

    private static ReducedResult result(long attempts, long declined) {
        return new ReducedResult(attempts, 1, 2, 3, declined, 4, 5.5, 6.5, 7.5, 8.5, 0.25);
    }
}
