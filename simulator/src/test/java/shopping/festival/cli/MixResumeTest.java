package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mix that is broken off goes on where it was, and ends as if it never had been. */
@Tag("slow")
class MixResumeTest {
    /** Replications that nobody waits for: a mix of a few could be done before the signal comes. */
    private static final String ENDLESS = "2000";

    private static final String SOME = "6";

    private static final String SCENARIO = """
            demand.intents = 2000
            day.length = 20 min
            market.population { products = 300, sellers = 50 }
            mix { foreign-share = 0.3 }
            """;

    @TempDir
    private Path place;

    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @BeforeEach
    void aScenario() throws IOException {
        Files.writeString(place.resolve("m.conf"), SCENARIO);
        Files.createDirectory(place.resolve("results"));
    }

    private List<String> words(String out, String replications, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "mix",
                place.resolve("m.conf").toString(),
                "--foreign-share=0,0.6",
                "--threads=1",
                "--replications=" + replications,
                "--out",
                out(out).toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Path out(String name) {
        return place.resolve("results").resolve(name);
    }

    private int mix(List<String> words) {
        errBytes.reset();
        PrintStream nobody = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return Main.execute(
                nobody, new PrintStream(errBytes, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    /** Begins a mix in a process of its own and sends it a signal once so many runs are kept. */
    private String brokenOff(List<String> words, int runs, String signal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Child.java());
        command.addAll(words);
        Path said = place.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Path kept = place.resolve("results/out.unfinished");
        while (process.isAlive()
                && (!Files.exists(kept) || Files.readAllLines(kept).size() < 1 + runs)) {
            Thread.sleep(5);
        }
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .as("it was still at work")
                .isZero();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + ": " + Files.readString(said);
    }

    /** All but how long it took, and what was typed. */
    private static JsonNode figures(Path out) throws IOException {
        ObjectNode json =
                (ObjectNode) new ObjectMapper().readTree(out.resolve("mix.json").toFile());
        json.remove("wallSeconds");
        // The digest of all runs, those that were kept too.
        json.set("digest", json.path("provenance").path("digest"));
        json.set("runs", json.path("provenance").path("runs"));
        assertThat(json.remove("provenance").path("command").asText()).doesNotContain("--resume");
        return json;
    }

    private List<String> results() throws IOException {
        try (Stream<Path> all = Files.list(place.resolve("results"))) {
            return all.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void goesOnAsIfNothingHadBeen(int least) throws IOException {
        assertThat(mix(words("out", SOME, "--resume"))).isZero();
        assertThat(err()).containsPattern("Going on with [0-9]+ finished runs kept in .*out\\.unfinished\\.");
        int kept = Integer.parseInt(err().replaceAll("(?s).*Going on with ([0-9]+) finished.*", "$1"));
        assertThat(kept).isGreaterThanOrEqualTo(least);
        assertThat(results()).containsExactly("out");
        assertThat(mix(words("whole", SOME))).isZero();
        assertThat(figures(out("out"))).isEqualTo(figures(out("whole")));
        for (String file : List.of("mix.csv", "mix-replications.csv")) {
            assertThat(out("out").resolve(file))
                    .hasSameTextualContentAs(out("whole").resolve(file));
        }
    }

    @Test
    void ofAMixThatWasKilledOutright_everyRunThatHadEndedIsUsed() throws Exception {
        // 5 settings of 6 replications each.
        assertThat(brokenOff(words("out", ENDLESS), 7, "KILL")).startsWith("137: ");
        assertThat(results()).containsExactly("out.unfinished");
        goesOnAsIfNothingHadBeen(7);
    }

    @Test
    void attributionAndSensitivityMayBeAskedOfWhatWasBegunWithout() throws Exception {
        String[] both = {"--attribution", "--sensitivity=elasticity"};
        brokenOff(words("out", ENDLESS), 7, "KILL");
        List<String> on = words("out", "2", both);
        on.add("--resume");
        assertThat(mix(on)).isZero();
        assertThat(err()).contains("Going on with ");
        assertThat(mix(words("whole", "2", both))).isZero();
        assertThat(figures(out("out"))).isEqualTo(figures(out("whole")));
        for (String file : List.of("mix-attribution.csv", "mix-sensitivity.csv")) {
            assertThat(out("out").resolve(file))
                    .hasSameTextualContentAs(out("whole").resolve(file));
        }
    }

    /** What is begun in the background of a shell takes no notice of Ctrl-C, nor does what it starts. */
    private static boolean takesNoticeOfCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        int bitOfInt = 1 << 1;
        return !Files.isReadable(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.substring("SigIgn:".length()).strip())
                        .noneMatch(set -> (Long.parseUnsignedLong(set, 16) & bitOfInt) != 0);
    }

    @Test
    void ctrlC_endsWith130_saysWhatIsKept_andHowToGoOn() throws Exception {
        assumeTrue(takesNoticeOfCtrlC(), "The tests were begun in the background: Ctrl-C is ignored");
        assertThat(brokenOff(words("out", ENDLESS), 3, "INT"))
                .startsWith("130: ")
                .containsPattern(
                        "festival: interrupted; [0-9]+ finished runs are kept in .*/results/out\\.unfinished\\."
                                + " To go on, give the same command with --resume\\.");
        assertThat(results()).containsExactly("out.unfinished");
        assertThat(mix(words("out", SOME))).isEqualTo(2);
        assertThat(err()).contains("out.unfinished holds finished runs of a mix that was broken off. Add --resume");
        goesOnAsIfNothingHadBeen(3);
    }

    @Test
    void anotherQuestionIsRefused_moreReplicationsOfTheSameAreNot() throws Exception {
        brokenOff(words("out", ENDLESS), 5, "KILL");
        assertThat(mix(words("out", SOME, "--resume", "--seed=7", "--scale=0.5", "--set=demand.intents=1000")))
                .isEqualTo(2);
        assertThat(err())
                .contains("--seed was 1 and is 7", "--scale was 1 and is 0.5", "the text of the scenario was ")
                .hasLineCount(err().contains("festivals") ? 2 : 1);
        assertThat(results()).containsExactly("out.unfinished");
        assertThat(mix(words("out", "3", "--resume"))).isZero();
        assertThat(mix(words("whole", "3"))).isZero();
        assertThat(figures(out("out"))).isEqualTo(figures(out("whole")));
    }

    @Test
    void whereNothingIsKept_resumeBeginsAnew_andLeavesNothingBehind() throws Exception {
        assertThat(mix(words("out", "2", "--resume"))).isZero();
        assertThat(err()).contains("Nothing is kept in ", "the mix begins anew");
        assertThat(results()).containsExactly("out");
    }
}
