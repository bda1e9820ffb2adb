package shopping.festival.result;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.problems.DiskTrouble;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.OneLine;

/**
 * The folder a run leaves behind, whole or not at all: files are written into a hidden folder beside it, which takes
 * the name of the run when everything is there. Opened before the run, so that a place that cannot be written to is
 * known before anybody waits.
 */
public final class RunFolder implements AutoCloseable {
    /** How the name of the hidden folder begins. */
    private static final String PART = ".festival-";

    /** The name under which it will be moved in place, or null: the first free number of {@link #prefix}. */
    private final @Nullable Path wanted;

    /** By which the user names it. */
    private final String option;

    private final Path parent;
    private final String prefix;
    /** Folders made for this one, innermost first: they go again if nothing is left in them. */
    private final Deque<Path> made = new ArrayDeque<>();

    private final boolean replaces;
    private final Path part;
    private boolean committed;

    private RunFolder(Path parent, @Nullable Path wanted, String prefix, boolean replaces, String option) {
        this.option = option;
        this.parent = parent;
        this.wanted = wanted;
        this.prefix = prefix;
        this.replaces = replaces;
        this.part = openPart();
    }

    /**
     * A folder the user named by {@code --out}. It may exist if it is empty.
     *
     * @param replaces results that are there already
     */
    public static RunFolder at(Path folder, boolean replaces) {
        return at("--out", folder, replaces);
    }

    /** The same of one that was named by another option. */
    public static RunFolder at(String option, Path folder, boolean replaces) {
        Path wanted = folder.toAbsolutePath().normalize();
        if (Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
            refuseUnlessFree(wanted, option + " " + folder, replaces);
        }
        Path parent = wanted.getParent();
        if (parent == null) {
            throw Mistakes.of(option + " " + folder + " is the root of the file system. Name a new folder.");
        }
        return new RunFolder(parent, wanted, "", replaces, option);
    }

    /** {@code runs/<name>-<first free number>} below a folder. */
    public static RunFolder numbered(Path runs, String name) {
        return new RunFolder(runs.toAbsolutePath().normalize(), null, name, false, "--out");
    }

    private static void refuseUnlessFree(Path wanted, String asNamed, boolean replaces) {
        if (!Files.isDirectory(wanted)) {
            throw Mistakes.of(asNamed + " is a file. Name a new folder.");
        }
        try {
            if (isEmpty(wanted)) {
                return;
            }
            Optional<String> obstacle = OldResults.obstacle(wanted);
            if (obstacle.isPresent()) {
                throw Mistakes.of(asNamed + " is not empty and " + OneLine.of(obstacle.get()) + ". Name a new folder.");
            }
            if (!replaces) {
                throw Mistakes.of(asNamed + " is not empty. Name a new folder, or add --force to replace"
                        + " the results in it.");
            }
        } catch (IOException e) {
            throw Mistakes.of(asNamed + " cannot be read: " + DiskTrouble.reason(e));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Path openPart() {
        try {
            for (Path p = parent; p != null && !Files.exists(p); p = p.getParent()) {
                made.addLast(p);
            }
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, PART);
        } catch (IOException e) {
            removeMade();
            throw Mistakes.of("cannot write the results to " + (wanted == null ? parent : wanted) + ": "
                    + DiskTrouble.reason(e) + ". Choose another folder with " + option + ".");
        }
    }

    /** Removes what a process has left that was killed: the folder in which it wrote, while it was not in place. */
    public static void removeUnfinished(Path left) {
        if (String.valueOf(left.getFileName()).startsWith(PART)) {
            OldResults.remove(left);
        }
    }

    /** Where to write a file, or a folder, while the run folder is not yet in place. */
    public Path resolve(String name) {
        return part.resolve(name);
    }

    /** A file that is to outlive this folder if it is not moved in place: beside it, under its name. */
    public Path beside(String suffix) {
        Path name = wanted == null ? null : wanted.getFileName();
        return parent.resolve((name == null ? prefix : name.toString()) + suffix);
    }

    /** Moves everything in place and returns where it is. */
    public synchronized Path commit() throws IOException {
        // The hidden folder was made for its owner alone; a run folder is for whoever may read its surroundings.
        openToReaders();
        Path target = wanted;
        if (target == null) {
            target = moveToFirstFree();
        } else if (replaces && Files.isDirectory(target) && !isEmpty(target)) {
            OldResults.replace(target, part);
        } else {
            Files.deleteIfExists(target);
            Files.move(part, target);
        }
        committed = true;
        return target;
    }

    private Path moveToFirstFree() throws IOException {
        for (int n = 1; ; n++) {
            Path target = parent.resolve(prefix + "-" + n);
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return Files.move(part, target);
                } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                    // Another run was faster: the next number.
                }
            }
        }
    }

    private void openToReaders() throws IOException {
        Path probe = Files.createDirectory(part.resolve(".probe"));
        try {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(probe));
        } catch (UnsupportedOperationException e) {
            // A file system without owners and groups: nothing to open.
        } finally {
            Files.delete(probe);
        }
    }

    /** Removes whatever was written if it has not been moved in place. */
    @Override
    public synchronized void close() {
        if (committed) {
            return;
        }
        committed = true;
        OldResults.remove(part);
        removeMade();
    }

    private void removeMade() {
        for (Path p : made) {
            try {
                Files.deleteIfExists(p);
            } catch (IOException e) {
                return;
            }
        }
    }
}
