package shopping.festival.study.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows were written, by table. */
record Written(Map<String, Long> rows) {
    long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> largestFirst() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
