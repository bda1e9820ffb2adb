package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Section;

/** Every way back a festival can use needs a least delay. */
record LookaheadCheck(Section demand, Section checkout, Section payment) {
    /** Windows cannot be shorter. */
    private static final long LOOKAHEAD_LEAST = VirtualTime.MILLISECOND;

    void of(StageTerms.Checkout toCheckout, SellersRules sellers, StageTerms.Payment toPayment) {
        CheckoutRules c = toCheckout.rules();
        PaymentRules p = toPayment.rules();
        boolean limited = toPayment.capacity().isLimited();
        leaves(true, demand, "reactionLeast", sellers.reactionLeast());
        boolean makeWait = toCheckout.capacity().isLimited();
        boolean busy = makeWait && c.waitingMax() < Integer.MAX_VALUE
                || !toCheckout.overload().refusals(makeWait).isEmpty();
        leaves(busy, checkout, "retryLeast", c.retry().least());
        boolean fails = p.failures().ever() || limited;
        leaves(fails, payment, "releaseLeast", p.settlement().releaseLeast());
        leaves(p.retry().max() > 0 && limited, payment, "retryLeast", p.retry().least());
        leaves(
                sellers.reserveAtPayment() || sellers.backorder(),
                payment,
                "settleLeast",
                p.settlement().least());
    }

    private static void leaves(boolean used, Section section, String key, long least) {
        if (used && section.clean(key) && least < LOOKAHEAD_LEAST) {
            section.find(key).ifPresent(item -> item.wrong("leaves no lookahead", "Use 1 s or more."));
        }
    }
}
