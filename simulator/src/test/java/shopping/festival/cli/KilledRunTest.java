package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose process is killed goes on from its last snapshot, and ends as if it had not been. */
@Tag("slow")
class KilledRunTest {
    private static final long PATIENCE_SECONDS = 60;

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
                                Path.of("../scenarios/double11-2016.conf").toString(),
                                "--scale=0.004",
                                "-o",
                                place.resolve(out).toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private Process started(String... words) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(words))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said").toFile())
                .start();
    }

    /** Until the first snapshot is on the disk. */
    private void awaitSnapshot(Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && !Files.exists(kept().resolve("snapshot-1.json")) && System.nanoTime() < end) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive())
                .as("the run is under way, and has kept a snapshot")
                .isTrue();
    }

    @Test
    void afterAKill_itGoesOnToTheSameResult_byAnotherDriver() throws Exception {
        Process process = started(play("out", "--checkpoint", kept().toString(), "--every=1s", "--driver=inline"));
        awaitSnapshot(process);
        process.destroyForcibly().waitFor();
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
    void whoBreaksARunOff_findsItKeptAsItWas() throws Exception {
        Process process = started(play("out", "--checkpoint", kept().toString(), "--every=1s", "--driver=actors"));
        awaitSnapshot(process);
        assertThat(new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Files.readString(place.resolve("said")))
                .contains("interrupted; the run is kept as it was at ")
                .contains("go on with: festival resume " + kept());
        assertThat(shell.festival("resume", kept(), "-q")).as(shell.err()).isZero();
    }
}
