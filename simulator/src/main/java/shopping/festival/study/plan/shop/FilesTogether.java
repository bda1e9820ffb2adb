package shopping.festival.study.plan.shop;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Several files in a folder that is the user's: they appear all together, or none does. */
public final class FilesTogether {
    /** Writes the files into a folder that nobody looks at yet. */
    @FunctionalInterface
    public interface Filler {
        void fill(Path part) throws IOException;
    }

    private FilesTogether() {}

    /**
     * Writes files into a folder, which is made if it is not there.
     *
     * @param replace whether files of these names that are there already make room
     */
    public static void write(Path folder, List<String> names, boolean replace, Filler filler) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        Path there = folder.toAbsolutePath().normalize();
        for (Path p = there; p != null && !Files.exists(p); p = p.getParent()) {
            made.addLast(p);
        }
        List<Path> left = new ArrayList<>();
        boolean done = false;
        Path part = null;
        try {
            Files.createDirectories(there);
            part = Files.createTempDirectory(there, ".festival-");
            filler.fill(part);
            for (String name : names) {
                // Without REPLACE_EXISTING a file that has come in the meantime stays.
                CopyOption[] how = replace ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0];
                Files.move(part.resolve(name), there.resolve(name), how);
                left.add(there.resolve(name));
            }
            done = true;
        } finally {
            if (!done && !replace) {
                remove(left);
            }
            if (part != null) {
                Path from = part;
                remove(names.stream().map(from::resolve).toList());
                remove(List.of(part));
            }
            if (!done) {
                remove(List.copyOf(made));
            }
        }
    }

    private static void remove(List<Path> paths) {
        for (Path p : paths) {
            try {
                Files.deleteIfExists(p);
            } catch (IOException e) {
                // Somebody else has put something there, or the disk has gone: nothing more can be done.
                return;
            }
        }
    }
}
