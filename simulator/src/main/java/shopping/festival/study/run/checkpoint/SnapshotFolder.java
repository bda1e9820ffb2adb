package shopping.festival.study.run.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.engine.snapshot.FileSum;
import shopping.festival.engine.snapshot.Sections;
import shopping.festival.engine.snapshot.Snapshot;
import shopping.festival.engine.snapshot.SnapshotFile;
import shopping.festival.study.live.LiveDay;

/**
 * The files of a run's snapshots: {@code snapshot-7.state}, its manifest {@code snapshot-7.json}, which is written when
 * the state is whole, and {@code scenario.conf}; beside them what a page was told that watches the run. The last two are kept: one is there while the next is written, and the
 * one before in case the disk has spoilt it. Nothing that festival has not made there is ever touched.
 */
public final class SnapshotFolder implements AutoCloseable {
    static final String OPTION = "--checkpoint";
    private static final String SCENARIO = "scenario.conf";
    private static final int KEPT_MOST = 2;
    private static final Pattern OURS = Pattern.compile("snapshot-([0-9]{1,9})\\.(json|state)");
    private static final Pattern UNFINISHED =
            Pattern.compile("\\.(snapshot-[0-9]{1,9}\\.state|festival-[-0-9a-f]+)\\.part");

    private final Path folder;
    private final FolderLock lock;
    private final SnapshotFile files = new SnapshotFile();
    /** Numbers of those that are whole, oldest first. */
    private final Deque<Integer> whole = new ArrayDeque<>();

    private int last;
    private boolean isMade;
    private boolean closed;

    private SnapshotFolder(Path folder, FolderLock lock, boolean isMade) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.isMade = isMade;
        this.last = ours().stream().mapToInt(SnapshotFolder::number).max().orElse(0);
    }

    /**
     * A new folder, or one in which nothing is.
     *
     * @throws Mistakes if it cannot be that
     */
    public static SnapshotFolder create(Path folder) {
        String named = OPTION + " " + folder;
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw Mistakes.of(named + " is a file. Name a new folder.");
        }
        try {
            boolean isNew = !Files.exists(folder);
            if (!isNew) {
                mustBeFree(folder);
            }
            Files.createDirectories(folder);
            return opened(folder, isNew);
        } catch (IOException e) {
            throw Mistakes.of(named + " cannot be written: " + DiskTrouble.reason(e) + ". Choose another folder.");
        }
    }

    private static void mustBeFree(Path folder) throws IOException {
        List<String> names = names(folder);
        if (names.stream().anyMatch(SnapshotFolder::isManifest)) {
            throw Mistakes.of(OPTION + " " + folder + " holds snapshots of a run that has not ended. Go on with it by"
                    + " festival resume " + folder + ", or name another folder.");
        }
        // A run that was killed before its first snapshot leaves its lock, by which what it made is known.
        if (!names.isEmpty() && !names.contains(FolderLock.NAME)) {
            throw Mistakes.of(OPTION + " " + folder + " is not empty and holds no snapshot. Name a new folder.");
        }
    }

    /**
     * A folder with snapshots.
     *
     * @throws Mistakes if it has none
     */
    public static SnapshotFolder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Mistakes.of(folder + " is no folder. Name the one a run was given with " + OPTION + ".");
        }
        try {
            if (names(folder).stream().noneMatch(SnapshotFolder::isManifest)) {
                throw Mistakes.of(folder + " holds no snapshot. Name the folder a run was given with " + OPTION + ".");
            }
            return opened(folder, false);
        } catch (IOException e) {
            throw Mistakes.of(folder + " cannot be used: " + DiskTrouble.reason(e) + ".");
        }
    }

    private static SnapshotFolder opened(Path folder, boolean isNew) throws IOException {
        FolderLock lock = FolderLock.of(folder);
        try {
            SnapshotFolder opened = new SnapshotFolder(folder, lock, isNew);
            opened.removeUnfinished();
            return opened;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** As the user named it. */
    public Path path() {
        return folder;
    }

    /** The number of the last snapshot, which is how many there were. */
    int last() {
        return last;
    }

    boolean isMade() {
        return isMade;
    }

    /** Keeps what a run is played from, once. */
    public void keep(String scenario) {
        try {
            Files.writeString(folder.resolve(SCENARIO), scenario);
        } catch (IOException e) {
            throw Mistakes.of(OPTION + " " + folder + " cannot be written: " + DiskTrouble.reason(e)
                    + ". Choose another folder.");
        }
    }

    /** Numbers of all snapshots, newest first. */
    List<Integer> numbers() throws IOException {
        return names(folder).stream()
                .filter(SnapshotFolder::isManifest)
                .map(SnapshotFolder::number)
                .sorted((a, b) -> b - a)
                .toList();
    }

    Manifest manifest(int number) throws IOException {
        return ManifestFile.read(folder.resolve(name(number) + ".json"));
    }

    Sections state(Manifest manifest) throws IOException {
        return files.read(
                folder.resolve(manifest.state().file()), manifest.state().sum());
    }

    /** The newest snapshot that can be read. */
    Optional<Snapshot> latest() throws IOException {
        for (int number : numbers()) {
            try {
                Manifest manifest = manifest(number);
                return Optional.of(new Snapshot(manifest.minute(), manifest.windows(), state(manifest)));
            } catch (IOException e) {
                // The disk has spoilt it: the one before is kept for that.
            }
        }
        return Optional.empty();
    }

    String scenario() throws IOException {
        return Files.readString(scenarioFile());
    }

    Path scenarioFile() {
        return folder.resolve(SCENARIO);
    }

    /** A run goes on from one of them. */
    void goOnFrom(int number, boolean wasFolderMade) {
        whole.add(number);
        isMade = wasFolderMade;
    }

    /** Writes a snapshot, and removes those that nobody needs then. What fails leaves the older ones as they are. */
    void save(Snapshot snapshot, Function<Manifest.State, Manifest> about) throws IOException {
        int number = last + 1;
        Path state = folder.resolve(name(number) + ".state");
        FileSum sum = files.write(state, snapshot.state());
        try {
            ManifestFile.write(
                    folder.resolve(name(number) + ".json"),
                    about.apply(Manifest.State.of(state.getFileName().toString(), sum)));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(state);
            throw e;
        }
        force();
        last = number;
        whole.add(number);
        while (whole.size() > KEPT_MOST) {
            whole.remove();
        }
        for (String name : ours()) {
            if (!whole.contains(number(name))) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** The names of files are on the disk as well, where a file system lets that be asked for. */
    private void force() {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // It does not: the names are written when it sees fit.
        }
    }

    /** Nobody needs them any more. */
    void remove() throws IOException {
        // Manifests first: what is left by who is killed meanwhile is no snapshot.
        List<String> all = ours();
        for (String name : all.stream().filter(SnapshotFolder::isManifest).toList()) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (String name : all) {
            Files.deleteIfExists(folder.resolve(name));
        }
        close();
    }

    /** Leaves the folder to others; without a snapshot in it as it was before. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            removeUnfinished();
            boolean isEmpty = numbers().isEmpty();
            if (isEmpty) {
                Files.deleteIfExists(scenarioFile());
                Files.deleteIfExists(folder.resolve(LiveDay.FILE));
            }
            lock.close();
            if (isEmpty && isMade && names(folder).isEmpty()) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // The disk has gone: nothing more can be done.
            lock.close();
        }
    }

    /** What somebody left who was killed: parts of files, and states without a manifest. */
    private void removeUnfinished() throws IOException {
        List<String> names = names(folder);
        for (String name : names) {
            boolean isAlone = name.endsWith(".state")
                    && OURS.matcher(name).matches()
                    && !names.contains(name(number(name)) + ".json");
            if (isAlone || UNFINISHED.matcher(name).matches()) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    static String name(int number) {
        return "snapshot-" + number;
    }

    private static boolean isManifest(String name) {
        return OURS.matcher(name).matches() && name.endsWith(".json");
    }

    private static int number(String name) {
        Matcher ours = OURS.matcher(name);
        return ours.matches() ? Integer.parseInt(ours.group(1)) : 0;
    }

    private List<String> ours() throws IOException {
        return names(folder).stream().filter(n -> OURS.matcher(n).matches()).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> String.valueOf(p.getFileName())).toList();
        }
    }
}
