package shopping.festival.study.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The histories of the intents of a minute, by intent. */
final class Histories {
    private final Map<Long, List<Occurrence>> byIntent = new LinkedHashMap<>();
    private long events;

    static Histories of(List<List<Occurrence>> seen) {
        List<Occurrence> all = new ArrayList<>();
        seen.forEach(all::addAll);
        all.sort(Occurrence.ORDER);
        Histories histories = new Histories();
        all.forEach(o -> histories
                .byIntent
                .computeIfAbsent(o.id(), id -> new ArrayList<>())
                .add(o));
        histories.events = all.size();
        return histories;
    }

    int intents() {
        return byIntent.size();
    }

    long events() {
        return events;
    }

    List<Occurrence> of(long id) {
        return byIntent.getOrDefault(id, List.of());
    }

    /** All intents in the order of their arrival. */
    List<Long> inOrder() {
        List<Long> ids = new ArrayList<>(byIntent.keySet());
        ids.sort((x, y) -> {
            int byTime = Long.compare(arrival(x), arrival(y));
            return byTime != 0 ? byTime : Long.compare(x, y);
        });
        return ids;
    }

    private long arrival(long id) {
        List<Occurrence> life = of(id);
        return life.isEmpty() ? Long.MAX_VALUE : life.get(0).time();
    }

    /** The intents that differ, those first that differ first: by the earliest event that only one of both has. */
    List<Long> differingFrom(Histories other) {
        Set<Long> all = new TreeSet<>(byIntent.keySet());
        all.addAll(other.byIntent.keySet());
        Map<Long, Long> since = new LinkedHashMap<>();
        for (long id : all) {
            long at = firstDifference(of(id), other.of(id));
            if (at < Long.MAX_VALUE) {
                since.put(id, at);
            }
        }
        return since.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long firstDifference(List<Occurrence> a, List<Occurrence> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            if (i >= a.size()) {
                return b.get(i).time();
            }
            if (i >= b.size()) {
                return a.get(i).time();
            }
            if (!a.get(i).isSameAs(b.get(i))) {
                return Math.min(a.get(i).time(), b.get(i).time());
            }
        }
        return Long.MAX_VALUE;
    }
}
