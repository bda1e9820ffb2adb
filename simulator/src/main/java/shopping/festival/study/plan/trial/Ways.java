package shopping.festival.study.plan.trial;

import java.util.List;

/** What buyers did who were turned away, in words: the names of the result files are the key. */
final class Ways {
    /** In the order in which they are shown. */
    static final List<String> ALL =
            List.of("another-store", "another-brand", "another-variant", "afresh", "delay", "leave", "gave-up");

    private Ways() {}

    static String words(String way) {
        return switch (way) {
            case "another-store" -> "went to another store";
            case "another-brand" -> "took another brand";
            case "another-variant" -> "took another variant of the brand";
            case "afresh" -> "chose afresh in the category";
            case "delay" -> "put it off and never came back in time";
            case "leave" -> "left without buying";
            case "gave-up" -> "gave up after too many tries";
            default -> way;
        };
    }
}
