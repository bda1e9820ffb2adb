package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every replication of every setting came to, measure by measure. */
final class Sample {
    private final Map<Setting, List<Map<String, Double>>> runs = new LinkedHashMap<>();

    /** Notes the next replication of a setting. */
    void add(Setting setting, Map<String, Double> measures) {
        runs.computeIfAbsent(setting, s -> new ArrayList<>()).add(measures);
    }

    /** A measure of a setting in the order of the replications; NaN where a replication does not have it. */
    double[] values(Setting setting, String measure) {
        return runs.getOrDefault(setting, List.of()).stream()
                .mapToDouble(m -> {
                    Double value = m.get(measure);
                    return value == null ? Double.NaN : value;
                })
                .toArray();
    }

    Set<Setting> settings() {
        return runs.keySet();
    }

    /** The measures that any replication has, in the order they name them. */
    Set<String> measures() {
        Set<String> names = new LinkedHashSet<>();
        runs.values().forEach(list -> list.forEach(m -> names.addAll(m.keySet())));
        return names;
    }

    int replications() {
        return runs.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
