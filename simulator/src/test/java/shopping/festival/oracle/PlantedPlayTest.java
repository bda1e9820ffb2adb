package shopping.festival.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.RunOptions;
import shopping.festival.engine.node.JournalWrapper;
import shopping.festival.engine.node.StageWrapper;
import shopping.festival.model.Festival;
import shopping.festival.study.log.proof.LogProof;
import shopping.festival.study.log.proof.Verdict;

/** A festival that goes by another rule than it was told is found: by its log's proof, and what no log shows by the oracle. */
@Tag("slow")
class PlantedPlayTest {
    /** In so many festivals in which it changes anything each bug has to be found. */
    private static final int FESTIVALS = 2;

    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource(Misplay.class)
    void aMisplayIsFound(Misplay bug) throws Exception {
        int found = 0;
        for (int seed = 0; seed < 3 * OracleTest.SEEDS && found < FESTIVALS; seed++) {
            Festival told = RandomFestival.of(seed);
            if (!bug.shows(told)) {
                continue;
            }
            Festival played = bug.played(told);
            if (digest(told) == digest(played)) {
                continue;
            }
            found++;
            Path log = EventLogs.write(
                    place.resolve("log.csv"),
                    told,
                    played,
                    RunOptions.inline(),
                    StageWrapper.NONE,
                    JournalWrapper.NONE);
            Verdict verdict = LogProof.of(log);
            assertThat(verdict.law()).as("seed %d: %s", seed, verdict.where()).isEqualTo(bug.law());
            if (bug.law().equals(Misplay.By.ORACLE)) {
                History expected = Oracle.run(told).history();
                assertThat(Mismatch.between(expected, EngineHistory.of(played, 1, Long.MAX_VALUE)))
                        .as("seed %d", seed)
                        .isPresent();
            }
        }
        assertThat(found).isEqualTo(FESTIVALS);
    }

    /** The run's own audit holds in both. */
    private static long digest(Festival festival) {
        return FestivalRun.run(festival, RunOptions.inline())
                .books()
                .measures()
                .digest()
                .value();
    }
}
