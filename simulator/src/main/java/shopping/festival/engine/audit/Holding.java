package shopping.festival.engine.audit;

import shopping.festival.model.sellers.SellersRules;

/** Which of the orders that reach the payment hold units, or a place in a queue for them. */
public enum Holding {
    ALL,
    NONE,
    /** Those but the ones that were sold what was shown and not there. */
    SOME;

    public static Holding of(SellersRules rules) {
        if (rules.reserveAtPayment()) {
            return NONE;
        }
        return rules.everPaidWithoutUnit() ? SOME : ALL;
    }
}
