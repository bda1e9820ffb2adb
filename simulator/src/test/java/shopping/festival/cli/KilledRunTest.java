package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose process is killed goes on from its last snapshot, and ends as if it had not been. */
@Tag("slow")
class KilledRunTest {
    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private Path kept() {
        return place.resolve("kept");
    }

    private String[] play(String out, String... more) {
        return Stream.concat(
                        Stream.of(
                                "run",
                                Path.of("../scenarios/tiny.conf").toString(),
                                "--set=demand.intents=300000",
                                "-o",
                                place.resolve(out).toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void afterAKill_itGoesOnToTheSameResult_byAnotherDriver() throws Exception {
        Child child = Child.started(
                place, (Object[]) play("out", "--checkpoint", kept().toString(), "--every=100ms", "--driver=inline"));
        child.awaitSnapshot(kept(), 0);
        child.kill();
        assertThat(place.resolve("out")).doesNotExist();
        assertThat(shell.festival("resume", kept(), "--threads=2", "--partitions=2", "--driver=actors"))
                .as(shell.err())
                .isZero();
        assertThat(kept()).doesNotExist();
        assertThat(shell.festival((Object[]) play("whole", "--driver=inline"))).isZero();
        assertThat(shell.festival("compare", place.resolve("out"), place.resolve("whole"), "--all"))
                .isZero();
        for (String file : List.of("timeline.csv", "seconds.csv", "digests.csv", "latency.hlog", "scenario.conf")) {
            assertThat(place.resolve("out").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(file));
        }
    }

    @Test
    void whoBreaksARunOff_findsItKeptAsItWas_andWatchesItGoOn() throws Exception {
        Child child = Child.started(place, (Object[])
                play("out", "--checkpoint", kept().toString(), "--every=100ms", "--driver=actors", "--live"));
        child.awaitSnapshot(kept(), 0);
        assertThat(child.end())
                .contains("interrupted; the run is kept as it was at ")
                .contains("go on with: festival resume " + kept());
        List<String> before = Files.readAllLines(kept().resolve("live.ndjson"));
        assertThat(shell.festival("resume", kept(), "-q", "--live"))
                .as(shell.err())
                .isZero();
        assertThat(kept()).doesNotExist();
        List<String> told = Files.readAllLines(place.resolve("out/live.ndjson"));
        assertThat(told.get(1)).isEqualTo(before.get(1));
        List<String> timeline = Files.readAllLines(place.resolve("out/timeline.csv"));
        double wallSeconds = 0;
        int minute = 0;
        for (int n = 1; n < told.size(); n++) {
            JsonNode frame = new JsonMapper().readTree(told.get(n));
            assertThat(frame.path("number").asInt()).isEqualTo(n);
            assertThat(frame.path("wallSeconds").asDouble()).isGreaterThanOrEqualTo(wallSeconds);
            wallSeconds = frame.path("wallSeconds").asDouble();
            for (JsonNode row : frame.path("minutes")) {
                assertThat(timeline.get(++minute))
                        .startsWith(row.path(0).asText() + "," + row.path(1).asText() + ",");
            }
        }
        assertThat(minute).isEqualTo(120);
    }
}
