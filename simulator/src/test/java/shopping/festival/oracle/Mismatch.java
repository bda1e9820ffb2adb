package shopping.festival.oracle;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The first difference between two histories, as a person wants to read it. */
final class Mismatch {
    private Mismatch() {}

    /** What differs first, or nothing. */
    static Optional<String> between(History oracle, History engine) {
        TreeSet<Long> ids = new TreeSet<>(oracle.intents().keySet());
        ids.addAll(engine.intents().keySet());
        long differing = ids.stream().filter(id -> differs(oracle, engine, id)).count();
        if (differing > 0) {
            long first = earliest(oracle, engine, ids);
            return Optional.of(differing + " of " + ids.size() + " intents differ; the first to do so is intent "
                    + Event.nameOf(first) + "\n" + sideBySide(eventsOf(oracle, first), eventsOf(engine, first)));
        }
        for (int r = 0; r < oracle.stock().size(); r++) {
            if (!oracle.stock().get(r).equals(engine.stock().get(r))) {
                return Optional.of("all events agree, but not the final stock of record " + r + "\n"
                        + sideBySide(List.of(oracle.stock().get(r)), List.of(engine.stock().get(r))));
            }
        }
        return Optional.empty();
    }

    private static List<Event> eventsOf(History history, long id) {
        return history.intents().getOrDefault(id, List.of());
    }

    private static boolean differs(History oracle, History engine, long id) {
        return !eventsOf(oracle, id).equals(eventsOf(engine, id));
    }

    /** The intent whose first different event is the earliest: nearest to the cause. */
    private static long earliest(History oracle, History engine, TreeSet<Long> ids) {
        long best = Long.MAX_VALUE;
        long found = 0;
        for (long id : ids) {
            if (differs(oracle, engine, id)) {
                long t = partsAt(eventsOf(oracle, id), eventsOf(engine, id));
                if (t < best) {
                    best = t;
                    found = id;
                }
            }
        }
        return found;
    }

    private static long partsAt(List<Event> a, List<Event> b) {
        int i = 0;
        while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
            i++;
        }
        long inA = i < a.size() ? a.get(i).time() : Long.MAX_VALUE - 1;
        long inB = i < b.size() ? b.get(i).time() : Long.MAX_VALUE - 1;
        return Math.min(inA, inB);
    }

    private static String sideBySide(List<?> oracle, List<?> engine) {
        StringBuilder text = new StringBuilder(String.format("   %-64s %s%n", "oracle", "engine"));
        for (int i = 0; i < Math.max(oracle.size(), engine.size()); i++) {
            Object left = i < oracle.size() ? oracle.get(i) : "-";
            Object right = i < engine.size() ? engine.get(i) : "-";
            text.append(String.format("%s %-64s %s%n", left.equals(right) ? "  " : "≠ ", left, right));
        }
        return text.toString();
    }
}
