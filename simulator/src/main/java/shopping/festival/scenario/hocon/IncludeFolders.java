package shopping.festival.scenario.hocon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;

/** Where a scenario may include from: its own folder, and those that the user names. */
final class IncludeFolders {
    private static final String OPTION = "--include-dir";

    private final Path own;
    /** Real paths of those the user names, and their names. */
    private final Map<Path, Path> named = new LinkedHashMap<>();

    /** @param own a real path */
    IncludeFolders(Path own, List<Path> asNamed) {
        this.own = own;
        Problems problems = new Problems();
        for (Path folder : asNamed) {
            try {
                if (Files.isDirectory(folder)) {
                    named.putIfAbsent(folder.toRealPath(), folder);
                } else {
                    problems.add(Problem.ofOption(OPTION + " (" + folder + ") is no folder. Name one that is there."));
                }
            } catch (IOException e) {
                problems.add(Problem.ofOption(OPTION + " (" + folder + ") cannot be read. Check its permissions."));
            }
        }
        problems.refuse();
    }

    /** Where an include may mean: beside the file that it stands in, or below a folder that the user names. */
    List<Path> candidates(Path includer, String what) {
        List<Path> candidates = new ArrayList<>();
        candidates.add(includer.resolveSibling(what).normalize());
        named.keySet().forEach(folder -> candidates.add(folder.resolve(what).normalize()));
        return candidates;
    }

    boolean holds(Path file) {
        return file.startsWith(own) || named.keySet().stream().anyMatch(file::startsWith);
    }

    /** The name by which people know a file. */
    String name(Path file) {
        if (file.startsWith(own)) {
            return own.relativize(file).toString();
        }
        Optional<Map.Entry<Path, Path>> folder = named.entrySet().stream()
                .filter(e -> file.startsWith(e.getKey()))
                .findFirst();
        return folder.map(e -> e.getValue().resolve(e.getKey().relativize(file)))
                .orElse(file)
                .toString();
    }
}
