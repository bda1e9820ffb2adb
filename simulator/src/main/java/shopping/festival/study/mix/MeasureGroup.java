package shopping.festival.study.mix;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The measures of a sweep as its page groups them. */
enum MeasureGroup {
    SOLD_OUT(
            "sold-out",
            "Sold out",
            "How often buyers met empty shelves, what that cost, and who got the order instead.",
            "stockOut.*|firstAttempt.*|shelfFill.*|offersSoldOut.*|lostUnits|lostValue.*|recovered.*"),
    MONEY(
            "money",
            "The money",
            "What was paid, and whose brands it was paid for.",
            "gmvFen|gmvOrigin.*|foreign.*|margin.*|economics.*|export.*|.*jobs.*"),
    PLATFORM(
            "platform",
            "The platform",
            "How many wanted to buy, how many did, and how fast.",
            "intents|attempts|orders.*|payments.*|paymentQueue.*|notTempted|conversion|satisfied|lostIntents.*|turnedAway.*"
                    + "|busiestMinute.*"),
    PARCELS(
            "parcels",
            "Parcels",
            "Where parcels came from and how long they took.",
            "delivery.*|gmvMode.*|crossBorder.*"),
    /** What no other group takes. */
    REST("rest", "More", "The other measures.", ".*");

    private final String id;
    private final String title;
    private final String text;
    private final Pattern keys;

    MeasureGroup(String id, String title, String text, String keys) {
        this.id = id;
        this.title = title;
        this.text = text;
        this.keys = Pattern.compile(keys, Pattern.CASE_INSENSITIVE);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** In the order of the result; those of the hours have a section of their own. */
    List<Measure> of(MixResult result) {
        return result.measures().stream()
                .filter(m -> !HoursSection.has(m) && first(m.key()) == this)
                .toList();
    }

    private static MeasureGroup first(String key) {
        return Arrays.stream(values())
                .filter(g -> g.keys.matcher(key).matches())
                .findFirst()
                .orElse(REST);
    }
}
