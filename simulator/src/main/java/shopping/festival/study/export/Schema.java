package shopping.festival.study.export;

import java.util.Locale;

/** Which tables a day is told in. */
public enum Schema {
    /** Facts and dimensions of our own. */
    STAR,
    /** Those of the Brazilian data set that many courses use. */
    OLIST;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
