package shopping.festival.study.mix;

import java.util.List;

/**
 * An assumption of a scenario, and over which range it is varied.
 *
 * @param value as assumed, in words
 */
record Span(String value, End low, End high) {

    /**
     * An end of the range.
     *
     * @param value in words
     * @param overrides as after {@code --set}; none if the scenario assumes this end already
     */
    record End(String value, List<String> overrides) {}

    /** Whether at least one end is another scenario. */
    boolean isVaried() {
        return ends().stream().anyMatch(end -> !end.overrides().isEmpty());
    }

    List<End> ends() {
        return List.of(low, high);
    }
}
