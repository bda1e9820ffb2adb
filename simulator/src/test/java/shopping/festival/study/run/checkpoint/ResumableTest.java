package shopping.festival.study.run.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.TextDigest;
import shopping.festival.result.Program;
import shopping.festival.result.ResultFile;
import shopping.festival.study.log.LogMark;

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
                                null,
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
                        m.log(),
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
    void aManifestThatKnowsNothingOfLogsIsRead() throws IOException {
        Path file = dir.resolve("snapshot-2.json");
        ObjectNode tree = (ObjectNode) ResultFile.readTree(file);
        tree.remove(List.of("log", "sum"));
        tree.put("sum", TextDigest.of(tree.toString()));
        ResultFile.write(file, tree);
        assertThat(Files.readString(file)).doesNotContain("log");
        assertThat(found().name()).isEqualTo("snapshot-2");
        assertThat(found().log()).isEmpty();
    }

    /** A log of which the second snapshot has seen more than the first. */
    private Path logged(String name) throws IOException {
        Path logs = Files.createDirectory(dir.resolve("logs"));
        Path part = logs.resolve(".festival-9.part");
        byte[] rows = "kind,intent\narrived,1/2/3/4\nbehind it\n".getBytes(StandardCharsets.UTF_8);
        Files.write(part, rows);
        for (int number : new int[] {1, 2}) {
            Path file = dir.resolve(SnapshotFolder.name(number) + ".json");
            Manifest m = ManifestFile.read(file);
            int bytes = 12 * number;
            CRC32C sum = new CRC32C();
            sum.update(rows, 0, bytes);
            LogMark mark = new LogMark(
                    logs.resolve(name).toString(),
                    part.toString(),
                    bytes,
                    String.format(Locale.ROOT, "%08x", sum.getValue()),
                    number);
            ManifestFile.write(
                    file,
                    new Manifest(
                            m.schema(),
                            m.version(),
                            m.commit(),
                            m.minute(),
                            m.windows(),
                            m.wallSeconds(),
                            m.pauseMillisMax(),
                            m.isFolderMade(),
                            m.state(),
                            mark,
                            m.run()));
        }
        return part;
    }

    @Test
    void aLogMustBeAsItWas_upToTheSnapshot() throws IOException {
        Path part = logged("log.csv");
        byte[] rows = Files.readAllBytes(part);
        for (int at = 0; at < rows.length; at++) {
            byte[] flipped = rows.clone();
            flipped[at] ^= 1;
            Files.write(part, flipped);
            if (at < 12) {
                assertThatThrownBy(this::found)
                        .as("byte %d", at)
                        .isInstanceOf(Mistakes.class)
                        .hasMessage("festival: " + dir + " holds no snapshot that is whole: its event log " + part
                                + " is not as it was written; its event log " + part
                                + " is not as it was written. Run the scenario again.");
            } else {
                // What was written behind a snapshot is cut off, whatever it is.
                assertThat(found().name()).as("byte %d", at).isEqualTo(at < 24 ? "snapshot-1" : "snapshot-2");
            }
        }
        Files.write(part, Arrays.copyOf(rows, 23));
        assertThat(found().notes())
                .containsExactly("snapshot-2 is damaged: its event log " + part
                        + " is cut off: it has 23 bytes and had 24, going on from snapshot-1.");
        Files.delete(part);
        assertThatThrownBy(this::found).hasMessageContaining("its event log " + part + " is missing");
    }

    @Test
    void aPackedLogThatIsNoneIsToldLikewise() throws IOException {
        Path part = logged("log.csv.gz");
        assertThatThrownBy(this::found).hasMessageContaining("its event log " + part + " is not as it was written");
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
