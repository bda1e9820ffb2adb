package shopping.festival.study.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.text.OneLine;
import shopping.festival.view.text.TextTable;

/** The one list of an import: what was taken from where, what was assumed, what is missing, and what was left. */
final class ImportList {
    /** The parts of the list. */
    enum Part {
        TAKEN("Taken from your files"),
        ASSUMED("Assumed, because no file says it: check these"),
        MISSING("Missing: fill these in before you go on"),
        LEFT("Left out");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private final Map<Part, Map<String, Integer>> lines = new LinkedHashMap<>();

    /** One more product of which that holds. */
    void add(Part part, String column, String words) {
        lines.computeIfAbsent(part, p -> new LinkedHashMap<>()).merge(column + "\t" + words, 1, Integer::sum);
    }

    /** Something that holds of no product in particular. */
    void note(Part part, String column, String words) {
        lines.computeIfAbsent(part, p -> new LinkedHashMap<>()).put(column + "\t" + words, 0);
    }

    boolean isEmpty(Part part) {
        return !lines.containsKey(part);
    }

    /** How often something of that column stands in a part. */
    int count(Part part, String column) {
        return lines.getOrDefault(part, Map.of()).entrySet().stream()
                .filter(e -> e.getKey().startsWith(column + "\t"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    List<String> lines() {
        List<String> told = new ArrayList<>();
        for (Part part : Part.values()) {
            if (isEmpty(part)) {
                continue;
            }
            told.add(part.title);
            TextTable table = new TextTable(3);
            lines.getOrDefault(part, Map.of()).entrySet().stream()
                    .sorted((a, b) -> column(a.getKey()).compareTo(column(b.getKey())))
                    .forEach(e -> table.row(List.of(
                            column(e.getKey()),
                            e.getValue() == 0 ? "" : products(e.getValue()),
                            OneLine.of(e.getKey().substring(column(e.getKey()).length() + 1)))));
            told.addAll(table.lines());
        }
        return told;
    }

    private static String column(String key) {
        return key.substring(0, key.indexOf('\t'));
    }

    static String products(int count) {
        return count + (count == 1 ? " product" : " products");
    }
}
