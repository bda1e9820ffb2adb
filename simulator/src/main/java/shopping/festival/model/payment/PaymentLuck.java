package shopping.festival.model.payment;

import java.util.Arrays;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.IntentId;

/** What comes of a payment, whoever processes it: drawn by its intent, changed by the time of day. */
public final class PaymentLuck {
    private final PaymentRules rules;
    private final Drift drift;
    private final boolean drifts;
    /** By stream. */
    private final Payers[] payers = new Payers[IntentId.STREAMS_MAX];

    public PaymentLuck(PaymentRules rules) {
        this.rules = rules;
        this.drift = rules.ways().drift();
        this.drifts = drift != Drift.NONE;
        Arrays.setAll(payers, rules::payers);
    }

    /** How the buyer of an intent pays. */
    public Payers payer(long id) {
        return payers[IntentId.stream(id)];
    }

    /** Whether the buyer whose payment would come at an instant never pays at all. */
    public boolean neverPays(long id, long base, long at) {
        double usual = payer(id).unpaidShare();
        double share = drifts ? drift.unpaidShare(usual, at) : usual;
        return share > 0 && Draws.unit(Draws.bits(base, Purpose.NEVER_PAYS)) < share;
    }

    /** When the answer to a payment comes whose lane has done its work. */
    public long answered(long served, long base) {
        if (!drifts) {
            return rules.processing().after(served, base, Purpose.PROCESSING);
        }
        double micros = rules.processing().sample(base, Purpose.PROCESSING)
                * drift.processing().valueAt(served);
        return EndOfTime.within(served + (long) Math.min(VirtualTime.HORIZON, micros), "payment.processing");
    }

    public boolean isDeclined(long id, long base, long served) {
        double usual = payer(id).declinedShare();
        double declined = drifts ? drift.declinedShare(usual, served) : usual;
        return Draws.unit(Draws.bits(base, Purpose.DECLINED)) < declined;
    }
}
