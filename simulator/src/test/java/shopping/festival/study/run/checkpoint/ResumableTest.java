package shopping.festival.study.run.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.Program;

/** From what a run goes on, and from what not. */
class ResumableTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void twoSnapshots() throws Exception {
        try (SnapshotFolder folder = SnapshotFolder.create(dir)) {
            folder.keep(Asked.SCENARIO);
            for (int minute : new int[] {5, 9}) {
                folder.save(
                        Asked.at(minute),
                        state -> new Manifest(
                                Manifest.SCHEMA,
                                Program.version(),
                                Program.commit(),
                                minute,
                                10L * minute,
                                1.5,
                                0.25,
                                false,
                                state,
                                Asked.every(30_000)));
            }
        }
    }

    private Resumable found() {
        try (SnapshotFolder folder = SnapshotFolder.open(dir)) {
            return Resumable.in(folder);
        }
    }

    private void spoil(String name, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(dir.resolve(name));
        bytes[at] ^= 4;
        Files.write(dir.resolve(name), bytes);
    }

    private void rewrite(String name, String from, String to) throws IOException {
        String text = Files.readString(dir.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(dir.resolve(name), text.replace(from, to));
    }

    /** As a program would have written it that says something else. */
    private void reseal(int number, String version, int schema) throws IOException {
        Path file = dir.resolve(SnapshotFolder.name(number) + ".json");
        Manifest m = ManifestFile.read(file);
        ManifestFile.write(
                file,
                new Manifest(
                        schema,
                        version,
                        m.commit(),
                        m.minute(),
                        m.windows(),
                        m.wallSeconds(),
                        m.pauseMillisMax(),
                        m.isFolderMade(),
                        m.state(),
                        m.run()));
    }

    @Test
    void theNewestIsTaken() {
        assertThat(found().name()).isEqualTo("snapshot-2");
        assertThat(found().snapshot().minute()).isEqualTo(9);
        assertThat(found().manifest().pauseMillisMax()).isEqualTo(0.25);
    }

    @Test
    void aDamagedOneIsToldByName_andTheOneBeforeItTaken() throws IOException {
        spoil("snapshot-2.state", 50);
        assertThat(found().snapshot().minute()).isEqualTo(5);
        assertThat(found().notes())
                .containsExactly("snapshot-2 is damaged: snapshot-2.state, section buyers.lanes, is not as it was"
                        + " written, going on from snapshot-1.");
        Files.delete(dir.resolve("snapshot-2.state"));
        assertThat(found().notes())
                .containsExactly("snapshot-2 is damaged: snapshot-2.state is missing, going on from snapshot-1.");
    }

    @Test
    void theDamagedOneGoes_andTheOneGoneOnFromStays_whenTheNextIsWritten() throws Exception {
        spoil("snapshot-2.state", 50);
        try (SnapshotFolder folder = SnapshotFolder.open(dir)) {
            Resumable from = Resumable.in(folder);
            try (CheckpointFolder kept = new CheckpointFolder(folder, from.asked(), Optional.of(from.manifest()))) {
                kept.take(Asked.at(11), 0);
                assertThat(kept.minuteKept()).hasValue(11);
                assertThat(folder.numbers()).containsExactly(3, 1);
            }
        }
    }

    @Test
    void aManifestIsReadAsItWasWritten_orNotAtAll() throws IOException {
        Path file = dir.resolve("snapshot-2.json");
        Manifest whole = ManifestFile.read(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            try {
                // What stands between two keys is nobody's.
                assertThat(ManifestFile.read(file)).as("byte %d", at).isEqualTo(whole);
                assertThat(flipped[at] < '0').as("byte %d", at).isTrue();
            } catch (IOException e) {
                assertThat(e).hasMessageStartingWith("snapshot-2.json");
            }
            Files.write(file, Arrays.copyOf(bytes, at));
            // The last one ends the last line.
            if (at < bytes.length - 1) {
                assertThatThrownBy(() -> ManifestFile.read(file))
                        .as("%d bytes", at)
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("snapshot-2.json");
            }
        }
    }

    @Test
    void noneThatIsWhole_isTold_oneByOne() throws IOException {
        spoil("snapshot-1.state", 3);
        Files.write(dir.resolve("snapshot-2.json"), "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(this::found)
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: " + dir + " holds no snapshot that is whole: snapshot-2.json is no JSON;"
                        + " snapshot-1.state is no state of a run. Run the scenario again.");
        rewrite("snapshot-2.json", "{", "");
        assertThatThrownBy(this::found).hasMessageContaining("snapshot-2.json is empty");
    }

    @Test
    void anEmptyFolder_andNone_haveNoSnapshot() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        assertThatThrownBy(() -> SnapshotFolder.open(empty))
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: " + empty
                        + " holds no snapshot. Name the folder a run was given with --checkpoint.");
        assertThat(empty).isEmptyDirectory();
        assertThatThrownBy(() -> SnapshotFolder.open(dir.resolve("x")))
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: " + dir.resolve("x")
                        + " is no folder. Name the one a run was given with --checkpoint.");
    }

    @Test
    void onlyTheSameBuildGoesOn() throws IOException {
        reseal(2, "0.9", Manifest.SCHEMA);
        assertThatThrownBy(this::found)
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: " + dir + " was written by another build (festival 0.9, commit "
                        + Program.commit() + ") than this one (festival " + Program.version() + ", commit "
                        + Program.commit() + "), and only the same one can go on.");
    }

    @Test
    void anotherLayoutIsToldAsSuch() throws IOException {
        reseal(2, Program.version(), 2);
        assertThat(found().notes())
                .containsExactly("snapshot-2 is damaged: snapshot-2.json has schema 2, this program reads 1, going on"
                        + " from snapshot-1.");
    }

    @Test
    void onlyTheSameScenarioGoesOn() throws IOException {
        rewrite("scenario.conf", "100", "101");
        assertThatThrownBy(this::found)
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: " + dir.resolve("scenario.conf")
                        + " is not the scenario the run began with, and it can go on with no other.");
        Files.delete(dir.resolve("scenario.conf"));
        assertThatThrownBy(this::found)
                .isInstanceOf(Mistakes.class)
                .hasMessageStartingWith("festival: " + dir.resolve("scenario.conf") + " cannot be read: ");
    }

    @Test
    void resultsGoWhereTheyWouldHaveGone_whereverTheOneIsWhoGoesOn() {
        Path here = Path.of("").toAbsolutePath();
        ResultPlace numbered = ResultPlace.of(null, Path.of("runs"), "tiny-7", false);
        assertThat(numbered)
                .isEqualTo(new ResultPlace(null, here.resolve("runs").toString(), "tiny-7", false));
        ResultPlace named = ResultPlace.of(Path.of("a/../out"), Path.of("runs"), "tiny-7", true);
        assertThat(named.folder()).isEqualTo(here.resolve("out").toString());
        assertThat(named.or(null, false)).isEqualTo(named);
        assertThat(named.or(Path.of("b"), false).folder())
                .isEqualTo(here.resolve("b").toString());
        assertThat(named.or(Path.of("b"), false).replaces()).isFalse();
        assertThat(named.isInTheWayOf(Path.of("out"))).isTrue();
        assertThat(named.isInTheWayOf(Path.of("out/kept"))).isTrue();
        assertThat(named.isInTheWayOf(Path.of("out-kept"))).isFalse();
        assertThat(numbered.isInTheWayOf(Path.of("runs/kept"))).isFalse();
    }
}
