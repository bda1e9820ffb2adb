package shopping.festival.study.mix;

import java.util.Arrays;
import java.util.Locale;

/** What moves with the share of a sweep, and so which question it answers. */
public enum By {
    /** What buyers would like to have: sellers and their offers are those of the base share. */
    INTEREST(
            "foreign interest",
            "share of the interest addressed to foreign brands (%)",
            "What if buyers want more foreign brands, and the sellers are those of the market as it is?"),
    /** Who sells: foreign sellers enter, home sellers leave, or the other way round; buyers want what they wanted. */
    SELLERS(
            "foreign sellers",
            "share of the sellers that are foreign (%)",
            "What if more of the sellers are foreign, and buyers want what they want in the market as it is?"),
    /** Both: sellers follow the interest. */
    BOTH(
            "foreign interest and sellers",
            "foreign share of the interest and of the sellers (%)",
            "What if buyers want more foreign brands, and sellers follow them?");

    private final String share;
    private final String axis;
    private final String question;

    By(String share, String axis, String question) {
        this.share = share;
        this.axis = axis;
        this.question = question;
    }

    /** As after {@code --by}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static By of(Curve curve) {
        return of(curve.by());
    }

    static By of(String label) {
        return Arrays.stream(values())
                .filter(by -> by.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** What the share is a share of, as behind a figure in percent. */
    String share() {
        return share;
    }

    /** The title of an axis of the share. */
    String axis() {
        return axis;
    }

    /** What a sweep by it answers. */
    String question() {
        return question;
    }

    boolean movesSellers() {
        return this != INTEREST;
    }
}
