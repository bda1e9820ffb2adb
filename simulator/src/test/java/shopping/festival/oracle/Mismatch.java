package shopping.festival.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
                        + sideBySide(
                                List.of(oracle.stock().get(r)),
                                List.of(engine.stock().get(r))));
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
    private static long earliest(History oracle, History engine, Set<Long> ids) {
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

    /** The earliest event that only one of the two knows. */
    private static long partsAt(List<Event> a, List<Event> b) {
        return Stream.concat(a.stream().filter(e -> !b.contains(e)), b.stream().filter(e -> !a.contains(e)))
                .mapToLong(Event::time)
                .min()
                .orElse(Long.MAX_VALUE - 1);
    }

    private static String sideBySide(List<?> oracle, List<?> engine) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-66s %s%n", "  oracle", "  engine"));
        for (int i = 0; i < Math.max(oracle.size(), engine.size()); i++) {
            String left = i < oracle.size() ? marked(oracle.get(i), engine) : "";
            String right = i < engine.size() ? marked(engine.get(i), oracle) : "";
            text.append(String.format(Locale.ROOT, "%-66s %s%n", left, right));
        }
        return text.toString();
    }

    /** With a mark if the other side does not know it. */
    private static String marked(Object event, List<?> others) {
        return (others.contains(event) ? "  " : "≠ ") + event;
    }
}
