package shopping.festival.view.text;

import java.util.List;

/** Words one after the other in the language at work. */
public final class Listing {
    private Listing() {}

    /** {@code a, b, c}. */
    public static String of(List<String> words) {
        return words.stream()
                .reduce((before, next) -> Phrases.of("{0}, {1}", before, next))
                .orElse("");
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        int n = words.size();
        return n < 2 ? of(words) : Phrases.of("{0} and {1}", of(words.subList(0, n - 1)), words.get(n - 1));
    }

    /** {@code a, b or c}. */
    public static String or(List<String> words) {
        int n = words.size();
        return n < 2 ? of(words) : Phrases.of("{0} or {1}", of(words.subList(0, n - 1)), words.get(n - 1));
    }

    /** {@code a; b; c}: of what holds commas itself. */
    public static String apart(List<String> parts) {
        return parts.stream()
                .reduce((before, next) -> Phrases.of("{0}; {1}", before, next))
                .orElse("");
    }
}
