package shopping.festival.scenario.hocon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which keys of a section were asked for and what they gave: the others are unknown, and these are what was run. */
final class Usage {
    private final Set<String> asked = new TreeSet<>();
    /** Values, sections and collections of sections, by key. */
    private final Map<String, Object> used = new TreeMap<>();

    void asked(String key) {
        asked.add(key);
    }

    boolean isAsked(String key) {
        return asked.contains(key);
    }

    Set<String> asked() {
        return asked;
    }

    /** A value is what it was when it was first asked for. */
    void gave(String key, Object value) {
        used.putIfAbsent(key, value);
    }

    void gives(String key, Object value) {
        used.put(key, value);
    }

    void refuseUnknownBelow() {
        used.values().forEach(Usage::refuseUnknownIn);
    }

    private static void refuseUnknownIn(Object part) {
        if (part instanceof Section section) {
            section.refuseUnknown();
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(Usage::refuseUnknownIn);
        }
    }

    Map<String, Object> resolved() {
        return resolved(used);
    }

    private static Map<String, Object> resolved(Map<?, ?> map) {
        Map<String, Object> values = new TreeMap<>();
        map.forEach((key, value) -> values.put(
                (String) key,
                value instanceof Section s ? s.resolved() : value instanceof Map<?, ?> m ? resolved(m) : value));
        return values;
    }
}
