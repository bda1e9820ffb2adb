package shopping.festival.study.run.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.Execution.Checkpoint;

/** The life of a folder of snapshots, from before the run to after its results. */
class CheckpointFolderTest {
    private static final long SECOND = 1_000_000_000L;

    @TempDir
    private Path place;

    private final AtomicLong nanos = new AtomicLong();

    private Path dir() {
        return place.resolve("kept");
    }

    private CheckpointFolder begun() {
        SnapshotFolder folder = SnapshotFolder.create(dir());
        folder.keep(Asked.SCENARIO);
        return new CheckpointFolder(folder, Asked.every(30_000), Optional.empty(), nanos::get);
    }

    /** Taken, and written. */
    private static void take(CheckpointFolder folder, int minute, long pausedNanos) throws InterruptedException {
        folder.take(Asked.at(minute), pausedNanos);
        for (int i = 0; i < 1000 && folder.isWriting(); i++) {
            Thread.sleep(5);
        }
        assertThat(folder.isWriting()).isFalse();
    }

    private List<String> there() throws IOException {
        try (Stream<Path> all = Files.list(dir())) {
            return all.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals(FolderLock.NAME))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void oneIsDueWhenTheTimeHasPassedSinceTheLast() throws Exception {
        try (CheckpointFolder folder = begun()) {
            assertThat(folder.isDue()).isFalse();
            nanos.set(30 * SECOND - 1);
            assertThat(folder.isDue()).isFalse();
            nanos.set(30 * SECOND);
            assertThat(folder.isDue()).isTrue();
            take(folder, 5, 0);
            assertThat(folder.isDue()).isFalse();
            nanos.set(60 * SECOND);
            assertThat(folder.isDue()).isTrue();
        }
    }

    @Test
    void theLastTwoAreKept_andNoneOnceTheResultsAreThere() throws Exception {
        CheckpointFolder folder = begun();
        assertThat(there()).containsExactly("scenario.conf");
        take(folder, 5, 0);
        assertThat(there()).containsExactly("scenario.conf", "snapshot-1.json", "snapshot-1.state");
        take(folder, 9, 2_000_000);
        take(folder, 12, 1_000_000);
        assertThat(there())
                .containsExactly(
                        "scenario.conf", "snapshot-2.json", "snapshot-2.state", "snapshot-3.json", "snapshot-3.state");
        assertThat(folder.told()).isEqualTo(new Checkpoint(3, 2, null));
        folder.drop();
        folder.close();
        assertThat(dir()).doesNotExist();
    }

    @Test
    void whatOthersPutThereStays_andAFolderThatWasThereToo() throws Exception {
        Files.createDirectory(dir());
        CheckpointFolder folder = begun();
        take(folder, 5, 0);
        Files.writeString(dir().resolve("snapshot-of-my-cat.json"), "miau");
        folder.drop();
        assertThat(there()).containsExactly("snapshot-of-my-cat.json");
        Files.delete(dir().resolve("snapshot-of-my-cat.json"));
        begun().close();
        assertThat(dir()).isEmptyDirectory();
    }

    @Test
    void aRunThatIsBrokenOffLeavesItsSnapshots_andNothingIfItHasNone() throws Exception {
        try (CheckpointFolder folder = begun()) {
            assertThat(folder.minuteKept()).isEmpty();
        }
        assertThat(dir()).doesNotExist();
        try (CheckpointFolder folder = begun()) {
            folder.take(Asked.at(5), 0);
            // Waits for what is being written.
            assertThat(folder.minuteKept()).isEqualTo(OptionalInt.of(5));
        }
        try (Stream<Path> all = Files.list(dir())) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("scenario.conf", "snapshot-1.json", "snapshot-1.state");
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAtTheEnd_andTheOlderOnesStay() throws Exception {
        CheckpointFolder folder = begun();
        take(folder, 5, 0);
        assertThat(folder.complaint()).isEmpty();
        // No file can take the place of a folder with something in it.
        Files.createDirectories(dir().resolve("snapshot-2.state/full"));
        take(folder, 9, 0);
        take(folder, 12, 0);
        assertThat(folder.complaint())
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("2 snapshots could not be written to " + dir() + ": ")
                        .endsWith(". The run went on without."));
        assertThat(there()).contains("snapshot-1.json", "snapshot-1.state").doesNotContain("snapshot-2.json");
        assertThat(there()).noneMatch(name -> name.startsWith("."));
        assertThat(folder.minuteKept()).isEqualTo(OptionalInt.of(5));
        folder.close();
    }

    @Test
    void aDiskThatIsFullForAWhileCostsThatSnapshot_andNoOther() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        CheckpointFolder folder = begun();
        take(folder, 5, 0);
        // Whatever is written there finds no space.
        Files.createSymbolicLink(dir().resolve(".snapshot-2.state.part"), full);
        take(folder, 9, 0);
        assertThat(folder.complaint())
                .hasValue("a snapshot could not be written to " + dir() + ": No space left on device."
                        + " The run went on without.");
        assertThat(there()).containsExactly("scenario.conf", "snapshot-1.json", "snapshot-1.state");
        take(folder, 12, 0);
        assertThat(there()).contains("snapshot-1.state", "snapshot-2.state");
        folder.close();
        Files.delete(dir().resolve("snapshot-2.state"));
        try (SnapshotFolder opened = SnapshotFolder.open(dir())) {
            assertThat(Resumable.in(opened).snapshot().minute()).isEqualTo(5);
        }
    }

    @Test
    void aRunThatGoesOnCountsOn_andGoesOnFromWhatWasThere() throws Exception {
        try (CheckpointFolder folder = begun()) {
            nanos.set(40 * SECOND);
            take(folder, 5, 3_000_000);
        }
        SnapshotFolder opened = SnapshotFolder.open(dir());
        Resumable from = Resumable.in(opened);
        assertThat(from.snapshot().minute()).isEqualTo(5);
        assertThat(from.snapshot().windows()).isEqualTo(50);
        assertThat(from.snapshot().state().copy("buyers.lanes")).containsExactly(5, 1, 2, 3);
        assertThat(from.notes()).isEmpty();
        assertThat(from.asked()).isEqualTo(Asked.every(30_000));
        assertThat(from.scenario()).isEqualTo(Asked.SCENARIO);
        CheckpointFolder folder =
                new CheckpointFolder(opened, Asked.every(1000), Optional.of(from.manifest()), nanos::get);
        assertThat(folder.secondsBefore()).isEqualTo(40);
        assertThat(folder.told()).isEqualTo(new Checkpoint(1, 3, 5));
        nanos.set(50 * SECOND);
        take(folder, 9, 0);
        take(folder, 10, 0);
        assertThat(folder.told()).isEqualTo(new Checkpoint(3, 3, 5));
        assertThat(opened.manifest(3).wallSeconds()).isEqualTo(50);
        assertThat(opened.numbers()).containsExactly(3, 2);
        // The folder was made for the run, though not by this process.
        folder.drop();
        assertThat(dir()).doesNotExist();
    }

    @Test
    void snapshotsOfAnotherRunAreNotWrittenOver() throws Exception {
        try (CheckpointFolder folder = begun()) {
            take(folder, 5, 0);
        }
        assertThatThrownBy(this::begun)
                .isInstanceOf(Mistakes.class)
                .hasMessage("festival: --checkpoint " + dir() + " holds snapshots of a run that has not ended. Go on"
                        + " with it by festival resume " + dir() + ", or name another folder.");
    }

    @Test
    void aFolderOfOtherThingsIsNone_andAFileNeither() throws IOException {
        Files.createDirectory(dir());
        Path scenario = Files.writeString(dir().resolve("scenario.conf"), "mine");
        assertThatThrownBy(this::begun)
                .hasMessage(
                        "festival: --checkpoint " + dir() + " is not empty and holds no snapshot. Name a new folder.");
        assertThat(scenario).hasContent("mine");
        assertThatThrownBy(() -> SnapshotFolder.create(scenario))
                .hasMessage("festival: --checkpoint " + scenario + " is a file. Name a new folder.");
        assertThatThrownBy(() -> SnapshotFolder.create(scenario.resolve("x")))
                .isInstanceOf(Mistakes.class)
                .hasMessageStartingWith("festival: --checkpoint " + scenario.resolve("x") + " cannot be written: ");
    }

    @Test
    void whoWasKilledBeforeTheFirstSnapshotMayBeginAnew_andWhatIsHalfWrittenGoes() throws IOException {
        Files.createDirectory(dir());
        for (String name : List.of(
                FolderLock.NAME,
                "scenario.conf",
                ".snapshot-1.state.part",
                "snapshot-1.state",
                ".festival-0a-b.part")) {
            Files.writeString(dir().resolve(name), "x");
        }
        try (CheckpointFolder folder = begun()) {
            assertThat(there()).containsExactly("scenario.conf");
            assertThat(folder.path().resolve("scenario.conf")).hasContent(Asked.SCENARIO.strip());
        }
    }

    @Test
    void twoRunsDoNotShareAFolder() {
        try (CheckpointFolder folder = begun()) {
            assertThatThrownBy(() -> SnapshotFolder.create(dir()))
                    .hasMessage("festival: " + dir()
                            + " is being written by another run. Wait for it, or name another folder.");
            assertThat(folder.path()).isEqualTo(dir());
        }
    }
}
