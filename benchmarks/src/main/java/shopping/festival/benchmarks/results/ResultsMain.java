package shopping.festival.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the figures: {@code ResultsMain render PAGE} makes the page, {@code ResultsMain add ID KEY=VALUE...} writes one
 * figure measured by whatever called it.
 */
public final class ResultsMain {
    private static final List<String> KEYS =
            List.of("group", "figure", "value", "unit", "spread", "floor", "goal", "note", "command", "commit", "date");
    private static final List<String> NEEDED = List.of("group", "figure", "value");

    private ResultsMain() {}

    public static void main(String[] args) throws IOException {
        List<String> problems = new ArrayList<>();
        if (args.length == 2 && args[0].equals("render")) {
            Files.writeString(Path.of(args[1]), page(Fragments.folder()));
        } else if (args.length > 2 && args[0].equals("add")) {
            Fragment fragment = parse(args[1], Arrays.asList(args).subList(2, args.length), problems);
            if (problems.isEmpty()) {
                Fragments.write(fragment);
            }
        } else {
            problems.add("usage: results, or results add ID KEY=VALUE..., KEY one of " + String.join(", ", KEYS) + ".");
        }
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(2);
        }
    }

    /** The page that a folder's fragments and its notes make. */
    static String page(Path folder) throws IOException {
        Path notes = folder.resolve("notes.md");
        return new ResultsPage(Fragments.read(folder), Files.exists(notes) ? Files.readString(notes) : "").render();
    }

    static Fragment parse(String id, List<String> pairs, List<String> problems) {
        if (!id.matches(Fragment.NAME)) {
            problems.add("ID (" + id + ") names a file. Use letters, digits and hyphens.");
        }
        Map<String, String> values = new TreeMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || !KEYS.contains(key)) {
                problems.add(pair + " is not KEY=VALUE with a known key. Use one of " + String.join(", ", KEYS) + ".");
            } else {
                values.put(key, pair.substring(equals + 1));
            }
        }
        NEEDED.stream()
                .filter(key -> !values.containsKey(key))
                .forEach(key -> problems.add(key + " is missing. Give " + key + "=..."));
        Here here = Here.now();
        return new Fragment(
                id,
                values.get("group"),
                values.get("figure"),
                values.get("value"),
                values.get("unit"),
                values.get("spread"),
                values.get("floor"),
                values.get("goal"),
                values.get("note"),
                values.get("command"),
                here.machine(),
                here.jdk(),
                values.getOrDefault("commit", here.commit()),
                values.getOrDefault("date", here.date()));
    }
}
