package shopping.festival.study.export;

import java.util.Map;

/** How many rows were written, by table. */
record Written(Map<String, Long> rows) {
    long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
