package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.result.Execution.Checkpoint;
import shopping.festival.result.ResultFile;

/** {@code --checkpoint} and {@code festival resume} as they are typed, and what is wrong with how they can be. */
class CheckpointCommandTest {
    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private Path shop;

    @BeforeEach
    void aShortDay() throws IOException {
        shop = Files.writeString(
                place.resolve("shop.conf"), LoadShop.TEXT + "day.length = 1 min\ndemand.intents = 1200\n");
    }

    private int run(Object... more) {
        List<Object> words = new ArrayList<>(List.of("run", shop, "--driver=inline", "-o", place.resolve("out")));
        words.addAll(List.of(more));
        return shell.festival(words.toArray());
    }

    private Path kept() {
        return place.resolve("kept");
    }

    @Test
    void aRunThatEndsLeavesNoSnapshot_andSaysHowItWasKept() throws IOException {
        assertThat(run("--checkpoint", kept(), "--every=90s")).isZero();
        assertThat(shell.err())
                .contains("snapshots every 90 s into " + kept() + "; go on with: festival resume " + kept() + "\n");
        assertThat(kept()).doesNotExist();
        assertThat(ResultFile.read(place.resolve("out/result.json")).execution().checkpoint())
                .isEqualTo(new Checkpoint(0, 0, null));
        assertThat(Files.readString(place.resolve("out/result.json")))
                .contains("\"checkpoint\" : {")
                .contains("\"resumedAtMinute\" : null");
    }

    @Test
    void aRunThatIsNotKeptSaysNothingOfIt() throws IOException {
        assertThat(run()).isZero();
        assertThat(shell.err()).doesNotContain("snapshot");
        assertThat(Files.readString(place.resolve("out/result.json"))).doesNotContain("checkpoint");
    }

    @Test
    void whoWantsItQuietHasIt() {
        assertThat(run("-q", "--checkpoint", kept())).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aRunThatIsKeptIsTheSame_toWhoCompares() throws IOException {
        assertThat(run("--checkpoint", kept())).isZero();
        Files.move(place.resolve("out"), place.resolve("first"));
        assertThat(run()).isZero();
        assertThat(shell.festival("compare", place.resolve("first"), place.resolve("out"), "--all"))
                .isZero();
        assertThat(shell.out()).doesNotContain("checkpoint");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --every=5s                            | festival: --every says how often a run is kept; add --checkpoint DIR
            --checkpoint=k --replications=2       | festival: --checkpoint keeps one run; leave out --replications.
            --checkpoint=k --events=k/e.csv       | festival: --events (k/e.csv) lies in the folder of --checkpoint (k), which
            --checkpoint=k --every=0s             | festival: Invalid value for option '--every': '0s' is not a duration of 100 ms
            --checkpoint=k --every=99ms           | festival: Invalid value for option '--every': '99ms' is not a duration
            --checkpoint=k --every=often          | festival: Invalid value for option '--every': 'often' is not a duration
            --checkpoint=                         | festival: Invalid value for option '--checkpoint': '' is empty.
            """)
    void whatCannotBeTogetherIsRefused(String options, String sentence) {
        assertThat(run((Object[]) options.split(" "))).isEqualTo(2);
        assertThat(shell.err()).startsWith(sentence).hasLineCount(1);
        assertThat(place.resolve("out")).doesNotExist();
        assertThat(Path.of("k")).doesNotExist();
    }

    @Test
    void aPlaceThatIsNoneIsToldBeforeAnybodyWaits() throws IOException {
        assertThat(run("--checkpoint", shop)).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("festival: --checkpoint " + shop + " is a file. Name a new folder.\n");
        assertThat(run("--checkpoint", place.resolve("out/kept"))).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: --checkpoint (" + place.resolve("out/kept") + ") and --out are one folder, or one"
                        + " lies in the other. Name two folders beside each other.\n");
        assertThat(run("--checkpoint", place)).isEqualTo(2);
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void aRunThatFailsWithoutASnapshotLeavesNone() {
        assertThat(run("--checkpoint", kept(), "--set=demand.intents=0.000001")).isEqualTo(2);
        assertThat(kept()).doesNotExist();
    }

    @Test
    void ofARunThatFailsWithoutASnapshot_noLogIsLeftEither() throws IOException {
        assertThat(run("--checkpoint", kept(), "--events", place.resolve("e.csv"), "--set=demand.intents=0.000001"))
                .isEqualTo(2);
        try (Stream<Path> all = Files.list(place)) {
            assertThat(all).containsExactly(shop);
        }
    }

    @Test
    void aLogOfARunThatIsKeptIsTheSame() throws IOException {
        assertThat(run("--events", place.resolve("a.csv"))).isZero();
        assertThat(run("--force", "--checkpoint", kept(), "--events", place.resolve("b.csv")))
                .isZero();
        assertThat(place.resolve("b.csv")).hasSameBinaryContentAs(place.resolve("a.csv"));
        assertThat(kept()).doesNotExist();
    }

    @Test
    void resumeNeedsAFolderWithSnapshots() throws IOException {
        assertThat(shell.festival("resume", kept())).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: " + kept() + " is no folder. Name the one a run was given with --checkpoint.\n");
        Files.createDirectory(kept());
        assertThat(shell.festival("resume", kept())).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: " + kept()
                        + " holds no snapshot. Name the folder a run was given with --checkpoint.\n");
        Files.writeString(kept().resolve("snapshot-1.json"), "{}");
        assertThat(shell.festival("resume", kept())).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("festival: " + kept() + " holds no snapshot that is whole: snapshot-1.json is no manifest."
                        + " Run the scenario again.\n");
        assertThat(run("--checkpoint", kept())).isEqualTo(2);
        assertThat(shell.err()).contains("Go on with it by festival resume " + kept());
        assertThat(shell.festival("resume")).isEqualTo(2);
        assertThat(shell.err()).startsWith("festival: Missing required parameter: 'DIR'.");
    }

    @Test
    void helpNamesBoth() {
        assertThat(shell.festival("run", "--help")).isZero();
        assertThat(shell.out()).contains("--checkpoint=DIR").contains("--every=D");
        assertThat(shell.festival("--help")).isZero();
        assertThat(shell.out()).contains("resume");
        assertThat(shell.festival("completion")).isZero();
        assertThat(shell.out()).contains("resume").contains("--checkpoint");
    }
}
