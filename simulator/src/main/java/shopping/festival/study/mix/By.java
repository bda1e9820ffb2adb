package shopping.festival.study.mix;

import java.util.Locale;

/** What moves with the share of a sweep, and so which question it answers. */
public enum By {
    /** What buyers would like to have: sellers and their offers are those of the base share. */
    INTEREST,
    /** Who sells: foreign sellers enter, home sellers leave, or the other way round; buyers want what they wanted. */
    SELLERS,
    /** Both: sellers follow the interest. */
    BOTH;

    /** As after {@code --by}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
