package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Threads that have a core each, and look for mail instead of going to sleep, come to what one thread comes to. In a JVM
 * that believes it has two cores, wherever it is.
 */
@Tag("slow")
class ThreadsOnCoresTest {
    private static final Path TINY = Path.of("../scenarios/tiny.conf");

    @TempDir
    private Path place;

    @Test
    void twoThreadsThatSpin_playTheDayOfOne() throws Exception {
        Path out = place.resolve("out");
        List<String> command = new ArrayList<>(Child.java());
        command.add(1, "-XX:ActiveProcessorCount=2");
        command.addAll(List.of("run", TINY.toString(), "-o", out.toString(), "--driver=actors", "--threads=2"));
        Path said = place.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        Shell shell = new Shell();
        Path alone = place.resolve("alone");
        assertThat(shell.festival("run", TINY, "-o", alone, "--driver=inline")).isZero();
        assertThat(shell.festival("compare", out, alone, "--all"))
                .as(shell.out())
                .isZero();
        for (String file : List.of("timeline.csv", "seconds.csv", "digests.csv", "latency.hlog", "scenario.conf")) {
            assertThat(out.resolve(file)).as(file).hasSameBinaryContentAs(alone.resolve(file));
        }
    }
}
