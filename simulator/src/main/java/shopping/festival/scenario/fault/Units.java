package shopping.festival.scenario.fault;

import java.util.List;

/**
 * Things with names that a fault hits.
 *
 * @param pattern as the scenario has it; a star stands for any characters
 * @param names of those that it means
 */
public record Units(String pattern, List<String> names) {
    /** The pattern that means all. */
    public static final String ALL = "*";

    public Units {
        names = List.copyOf(names);
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    boolean meets(Units other) {
        return names.stream().anyMatch(other::has);
    }

    /** In words: by what all are called, and what stands before one name or a pattern. */
    String text(String all, String one, String several) {
        if (pattern.equals(ALL)) {
            return all;
        }
        return (names.contains(pattern) ? one : several) + pattern;
    }
}
