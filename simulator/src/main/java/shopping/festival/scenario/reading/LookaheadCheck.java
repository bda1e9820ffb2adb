package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.payment.Payers;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.fault.PaymentEffect;
import shopping.festival.scenario.hocon.Section;

/** Every way back a festival can use needs a least delay. */
record LookaheadCheck(Section demand, Section checkout, Section payment) {
    /** Windows cannot be shorter. */
    private static final long LOOKAHEAD_LEAST = VirtualTime.MILLISECOND;

    void of(StageTerms stages, List<Fault> faults) {
        CheckoutRules c = stages.checkout().rules();
        PaymentRules p = stages.payment().rules();
        SellersRules sellers = stages.sellers();
        List<Payers> payers = stages.buyers().streams().stream()
                .map(stream -> stream.habits().paying(p.usual()))
                .toList();
        boolean limited = stages.payment().capacity().isLimited();
        leaves(true, demand, "reactionLeast", sellers.reactionLeast());
        boolean makeWait = stages.checkout().capacity().isLimited();
        boolean busy = makeWait && c.waitingMax() < Integer.MAX_VALUE
                || !c.overload().refusals(makeWait).isEmpty()
                || stages.checkout().stock().isLimited() && c.stock().waitingMax() < Integer.MAX_VALUE;
        leaves(busy, checkout, "retryLeast", c.retry().least());
        boolean fails = p.failures().ever()
                || limited
                || payers.stream().anyMatch(own -> own.declinedShare() > 0 || own.unpaidShare() > 0)
                || faults.stream().anyMatch(fault -> fault.effect() instanceof PaymentEffect);
        leaves(fails, payment, "releaseLeast", p.settlement().releaseLeast());
        leaves(
                limited && payers.stream().anyMatch(own -> own.retriesMax() > 0),
                payment,
                "retryLeast",
                p.retry().least());
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
