package shopping.festival.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gate on 180 forks recorded while another process loaded a core, see {@code bin/gate-record}. */
class ResamplingTest {
    private static final int RUNS = 1_000;
    private static final int PAIRS = 20;
    private static final long SEED = 1;

    private static List<Resampling.Round> rounds;

    @BeforeAll
    static void read() throws IOException {
        rounds = Recording.read(Path.of("src/test/resources/gate-recording.csv"));
        assertThat(rounds).hasSize(60);
    }

    @Test
    void aBuildAgainstItself_failsInFivePercentOfTheRunsAtMost() {
        Map<Verdict, Integer> answers = new Resampling(rounds, PAIRS, SEED).answers(RUNS, false);

        assertThat(answers.getOrDefault(Verdict.FAIL, 0)).isLessThanOrEqualTo(RUNS * 5 / 100);
        assertThat(answers.values().stream().mapToInt(n -> n).sum()).isEqualTo(RUNS);
    }

    @Test
    void aTenthSlower_isFoundInNinetyFivePercentOfTheConclusiveRunsAtLeast() {
        Map<Verdict, Integer> answers = new Resampling(rounds, PAIRS, SEED).answers(RUNS, true);
        int found = answers.getOrDefault(Verdict.FAIL, 0);
        int conclusive = found + answers.getOrDefault(Verdict.PASS, 0);

        // A gate that never answers would be right every time.
        assertThat(conclusive).isGreaterThan(RUNS / 2);
        assertThat(found * 100).isGreaterThanOrEqualTo(conclusive * 95);
    }
}
