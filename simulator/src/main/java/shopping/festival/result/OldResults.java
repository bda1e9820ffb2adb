package shopping.festival.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The results a folder holds from before. Only what festival left there may be replaced: who mistypes a name must not
 * lose a home folder.
 */
final class OldResults {
    /** What every command leaves at least one of. */
    private static final Set<String> ANSWERS = Set.of(
            RunFiles.RESULT,
            RunFiles.SUMMARY,
            "mix.json",
            "plan.json",
            "recommend.json",
            "impact.json",
            "verdict.json",
            "sweep.json",
            "find.json",
            "requests.csv");

    /** Scripts by their whole names: a folder of somebody's programs must not look like results. */
    private static final Set<String> SCRIPTS =
            Set.of("replay.js", "locustfile.py", "ReplaySimulation.java", "attack.sh", "replay.jmx");

    private static final Pattern WRITTEN =
            Pattern.compile("[^.].*\\.(json|ndjson|csv|csv\\.gz|parquet|duckdb|sql|html|hlog|xml|md|conf|om)");
    private static final Pattern REPLICATION = Pattern.compile("r[0-9]{3,}");

    private OldResults() {}

    /** What stands in the way of replacing a folder, in words; empty if all in it is festival's own. */
    static Optional<String> obstacle(Path folder) throws IOException {
        if (Path.of("").toAbsolutePath().startsWith(folder)) {
            return Optional.of("is the folder you are in");
        }
        List<Path> inside = list(folder);
        for (Path entry : inside) {
            String name = String.valueOf(entry.getFileName());
            boolean isOurs = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                    ? REPLICATION.matcher(name).matches() && obstacle(entry).isEmpty()
                    : SCRIPTS.contains(name) || WRITTEN.matcher(name).matches();
            if (!isOurs) {
                return Optional.of("holds " + name + ", which is nothing that festival leaves");
            }
        }
        return inside.stream().anyMatch(entry -> ANSWERS.contains(String.valueOf(entry.getFileName())))
                ? Optional.empty()
                : Optional.of("holds no result of festival");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** Puts new results where old ones are; if that fails, the old ones are there as before. */
    static void replace(Path old, Path by) throws IOException {
        Path aside = Files.createTempDirectory(old.toAbsolutePath().getParent(), ".festival-old-");
        Path kept = aside.resolve("results");
        try {
            Files.move(old, kept);
            try {
                Files.move(by, old);
            } catch (IOException e) {
                Files.move(kept, old);
                throw e;
            }
        } finally {
            remove(aside);
        }
    }

    /** As far as it goes. */
    static void remove(Path tree) {
        try (Stream<Path> all = Files.walk(tree)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path p : deepestFirst) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            // Somebody else has removed it, or the disk has gone: nothing more can be done.
        }
    }
}
