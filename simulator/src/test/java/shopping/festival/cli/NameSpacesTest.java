package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three machines joined by a slow network that loses packets play the day of one. */
@Tag("slow")
class NameSpacesTest {
    /** Of windows of minutes: each takes some trips, and a lost packet is sent again after 200 ms. */
    private static final String SCENARIO = """
            demand { intents = 3000, reactionDelay = uniform 5 min .. 9 min, reactionLeast = 5 min }
            checkout.retryLeast = 5 min
            payment { settleLeast = 5 min, releaseLeast = 5 min }
            day.length = 10 min
            market.population { products = 300, sellers = 50 }
            mix { foreign-share = 0.3 }
            """;

    private static final int PORT = 2552;

    @TempDir
    private Path place;

    private final List<Process> nodes = new ArrayList<>();

    private Process on(int machine, String... words) throws Exception {
        List<String> command = Stream.concat(
                        Child.java().stream(),
                        Stream.concat(
                                Stream.of(words),
                                Stream.of(
                                        "--host",
                                        NameSpaces.address(machine),
                                        "--port",
                                        Integer.toString(PORT),
                                        "--threads",
                                        "1",
                                        "--trusted-network")))
                .toList();
        return new ProcessBuilder(NameSpaces.on(machine, command))
                .redirectErrorStream(true)
                .start();
    }

    private void startNode(int machine) throws Exception {
        Process node = on(machine, "node");
        nodes.add(node);
        BufferedReader said = node.inputReader();
        assertThat(said.readLine()).isEqualTo("waiting at " + NameSpaces.address(machine) + ":" + PORT);
        // What else it says fits the pipe.
    }

    private static String address(int machine) {
        return NameSpaces.address(machine) + ":" + PORT;
    }

    private String digest(String out) throws Exception {
        return Files.readString(place.resolve(out).resolve("result.json"))
                .replaceAll("(?s).*\"digest\" : \"([0-9a-f]{16})\".*", "$1");
    }

    @Test
    void whateverIsLostOnTheWay_theyComeToTheDayOfOne() throws Exception {
        Path scenario = Files.writeString(place.resolve("day.conf"), SCENARIO);
        Shell shell = new Shell();
        assertThat(shell.festival("run", scenario, "--quiet", "--out", place.resolve("alone")))
                .isZero();
        try (NameSpaces machines = new NameSpaces(3)) {
            startNode(1);
            startNode(2);
            machines.lose(5);
            Process run = on(
                    3,
                    "run",
                    scenario.toString(),
                    "--quiet",
                    "--out",
                    place.resolve("losing").toString(),
                    "--nodes",
                    address(1) + "," + address(2));
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(said).isZero();
            assertThat(machines.lost()).as("packets lost").isPositive();
            assertThat(digest("losing")).isEqualTo(digest("alone"));
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }
}
