package shopping.festival.study.mix;

import java.util.Locale;

/** What sellers have in stock when interest moves from home brands to foreign ones. */
public enum Supply {
    /** Sellers foresee the share: forecasts, and so stock, follow it. */
    PLANNED,
    /** Nobody has foreseen it: the stock is that of the base share. */
    UNCHANGED;

    /** As in {@code mix.supply}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
