package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.result.FestivalResult;
import shopping.festival.result.ResultFile;

/** The command line as its users meet it: what it prints, what it leaves, how it ends. */
@Tag("slow")
class MainTest {
    private static final String TINY = "src/test/resources/cli/tiny.conf";

    @TempDir
    private Path place;

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();

    @BeforeEach
    void forget() {
        outBytes.reset();
        errBytes.reset();
    }

    private int festival(String... args) {
        return Main.execute(
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                args);
    }

    private String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    private List<String> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunLeavesItsFolderAndThreeSentences() throws Exception {
        Path out = place.resolve("out");
        assertThat(festival("run", TINY, "--seed", "5", "--out", out.toString()))
                .isZero();
        assertThat(inside(out))
                .containsExactly(
                        "digests.csv",
                        "junit.xml",
                        "latency.hlog",
                        "report.html",
                        "result.json",
                        "scenario.conf",
                        "seconds.csv",
                        "summary.md",
                        "timeline.csv",
                        "timeline.om");
        Tables.areMarked(out, 3);
        // Three sentences, the faults, and where the results are.
        assertThat(out().lines()).hasSize(5);
        FestivalResult result = ResultFile.read(out.resolve("result.json"));
        assertThat(result.head().seed()).isEqualTo(5);
        assertThat(out()).contains(result.head().digest());
        assertThat(err()).startsWith("tiny: seed 5");
    }

    @Test
    void aFestivalWithARealDay_isHeldAgainstIt_unlessItIsToBeQuiet() throws Exception {
        String history = "history.figures=[{ what = sales, measure = gmvFen, real = 5, tolerance = 1 % },"
                + " { what = first parcel, measure = firstDeliveredAt, within = [0, 1e9], real = 5 }]";
        assertThat(festival(
                        "run",
                        TINY,
                        "--set",
                        history,
                        "--out",
                        place.resolve("a").toString()))
                .isZero();
        // Three sentences, the faults, titles, two figures, how many hold, and where the results are.
        assertThat(out().lines()).hasSize(3 + 1 + 1 + 2 + 1 + 1);
        assertThat(out()).contains("1 of 2 published figures within their tolerance.");
        assertThat(Files.readString(place.resolve("a/report.html"))).contains("Held against the real day");
        forget();
        assertThat(festival(
                        "run",
                        TINY,
                        "--set",
                        history,
                        "--quiet",
                        "--out",
                        place.resolve("b").toString()))
                .isZero();
        // Three sentences, the faults, and where the results are.
        assertThat(out().lines()).hasSize(5);
        forget();
        assertThat(festival(
                        "run",
                        TINY,
                        "--set",
                        history,
                        "--replications",
                        "2",
                        "--out",
                        place.resolve("c").toString()))
                .isZero();
        assertThat(out()).contains("1 of 2 published figures within their tolerance.");
        assertThat(Files.readString(place.resolve("c/summary.json"))).contains("history.first parcel.simulated");
    }

    @Test
    void bothDrivers_anyPartitions_anyWindow_giveTheSameDigest() throws Exception {
        List<String> digests = new ArrayList<>();
        for (String how : List.of("--driver inline", "--threads 2 --partitions 7", "--threads 1 --window 300ms")) {
            Path out = place.resolve("out" + digests.size());
            List<String> args = new ArrayList<>(List.of("run", TINY, "--quiet", "--out", out.toString()));
            args.addAll(List.of(how.split(" ")));
            assertThat(festival(args.toArray(String[]::new))).isZero();
            digests.add(ResultFile.read(out.resolve("result.json")).head().digest());
        }
        assertThat(digests).containsOnly(digests.get(0));
        assertThat(err()).isEmpty();
    }

    @Test
    void replicationsLeaveAFolderEachAndASummary() throws Exception {
        Path out = place.resolve("out");
        assertThat(festival("run", TINY, "--replications", "3", "--threads", "2", "--out", out.toString()))
                .isZero();
        assertThat(inside(out))
                .containsExactly("junit.xml", "r001", "r002", "r003", "report.html", "summary.json", "summary.md");
        List<String> digests = new ArrayList<>();
        for (int j = 1; j <= 3; j++) {
            FestivalResult result = ResultFile.read(out.resolve("r00" + j + "/result.json"));
            assertThat(result.head().replication()).isEqualTo(j);
            digests.add(result.head().digest());
        }
        assertThat(digests).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "--threads,0,whole number",
        "--threads,two,whole number",
        "--partitions,-1,whole number",
        "--replications,0,whole number",
        "--scale,2,at most 1",
        "--scale,0,above 0",
        "--scale,NaN,above 0",
        "--window,0s,1 ms or more",
        "--window,5,1 ms or more",
        "--driver,bus,inline",
        "--set,nothing,KEY=VALUE",
        "--seed,x,--seed",
        "--sede,1,--seed",
    })
    void aBadOptionIsOneReadableLineAndExitCodeTwo(String option, String value, String expected) throws Exception {
        assertThat(festival("run", TINY, "--out", place.resolve("out").toString(), option, value))
                .isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains(expected).doesNotContain("Exception");
        assertThat(out()).isEmpty();
        assertThat(inside(place)).isEmpty();
    }

    @Test
    void aMissingFileIsALineAndExitCodeTwo() {
        assertThat(festival("run", "no/such.conf")).isEqualTo(2);
        assertThat(festival("check", "no/such.conf")).isEqualTo(2);
        assertThat(err().lines()).hasSize(2).allMatch(line -> line.contains("such.conf"));
    }

    @Test
    void aFolderThatIsTaken_isRefusedBeforeTheRun() throws Exception {
        Files.writeString(place.resolve("precious"), "x");
        assertThat(festival("run", TINY, "--out", place.toString())).isEqualTo(2);
        assertThat(err()).contains("is not empty");
        assertThat(festival("run", TINY, "--out", place.resolve("precious").toString()))
                .isEqualTo(2);
        assertThat(inside(place)).containsExactly("precious");
    }

    @Test
    void checkSaysOkAndWhatItWouldCost() {
        assertThat(festival("check", TINY)).isZero();
        assertThat(out()).startsWith("ok: ").contains("intents", "offers", "lookahead", "memory", "wall time");
        assertThat(err()).isEmpty();
    }

    @Test
    void noCommandIsAnError_helpIsNot() {
        assertThat(festival()).isEqualTo(2);
        assertThat(festival("run", "--help")).isZero();
        assertThat(out()).contains("--replications", "--partitions");
    }
}
