package shopping.festival.model.market;

import java.util.Locale;

/**
 * What a buyer does who finds a thing sold out (Gruen, Corsten & Bharadwaj 2002). They stand in the order of the tables
 * they are drawn from: another order would be another festival, so only add at the end.
 */
public enum Reaction {
    /** The same product at another seller, or at a shop outside the platform. */
    ANOTHER_STORE,
    /** The same brand, another product of the variant group. */
    ANOTHER_VARIANT,
    /** The same category, another brand. */
    ANOTHER_BRAND,
    /** The same offer, later. */
    DELAY,
    /** No purchase. */
    LEAVE,
    /** The same category, chosen afresh: the sold-out offer may come up again. For reduced models. */
    AFRESH;

    /** As scenarios and results spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
