package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate on 180 forks recorded while another process loaded a core, see {@code bin/gate-record}. */
@Tag("slow")
class ResamplingTest {
    private static final int RUNS = 1_000;
    private static final long SEED = 1;

    @ParameterizedTest
    @EnumSource(Clock.class)
    void aBuildAgainstItself_failsInFivePercentOfTheRunsAtMost(Clock clock) throws IOException {
        Map<Verdict, Integer> answers = resampling(clock).answers(RUNS, false);

        assertThat(answers.getOrDefault(Verdict.FAIL, 0)).isLessThanOrEqualTo(RUNS * 5 / 100);
        assertThat(answers.values().stream().mapToInt(n -> n).sum()).isEqualTo(RUNS);
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void aTenthSlower_isFoundInNinetyFivePercentOfTheConclusiveRunsAtLeast(Clock clock) throws IOException {
        Map<Verdict, Integer> answers = resampling(clock).answers(RUNS, true);
        int found = answers.getOrDefault(Verdict.FAIL, 0);
        int conclusive = found + answers.getOrDefault(Verdict.PASS, 0);

        // A gate that never answers would be right every time; by the wall's clock this machine is hardly fit for it.
        assertThat(conclusive).isGreaterThan(clock == Clock.CPU ? RUNS * 9 / 10 : RUNS / 3);
        assertThat(found * 100).isGreaterThanOrEqualTo(conclusive * 95);
    }

    private static Resampling resampling(Clock clock) throws IOException {
        List<Resampling.Round> rounds = Recording.read(Path.of("src/test/resources/gate-recording.csv"), clock);
        assertThat(rounds).hasSize(60);
        return new Resampling(rounds, clock.pairs(), SEED);
    }
}
