package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.view.text.Phrases;

/** What buyers did who were turned away, in words: the names of the result files are the key. */
final class Ways {
    /** In the order in which they are shown. */
    static final List<String> ALL =
            List.of("another-store", "another-brand", "another-variant", "afresh", "delay", "leave", "gave-up");

    private Ways() {}

    static String words(String way) {
        return switch (way) {
            case "another-store" -> Phrases.of("went to another store");
            case "another-brand" -> Phrases.of("took another brand");
            case "another-variant" -> Phrases.of("took another variant of the brand");
            case "afresh" -> Phrases.of("chose afresh in the category");
            case "delay" -> Phrases.of("put it off and never came back in time");
            case "leave" -> Phrases.of("left without buying");
            case "gave-up" -> Phrases.of("gave up after too many tries");
            default -> way;
        };
    }
}
