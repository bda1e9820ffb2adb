package shopping.festival.oracle;

import shopping.festival.base.random.Purpose;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.oracle.Purchase.Hold;

/** Payment: a few lanes before buyers who may lose patience. */
final class PaymentPlace {
    private final Oracle oracle;
    private final PaymentRules rules;
    private final ServerLane[] lanes;

    PaymentPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.payment();
        this.lanes = new ServerLane[rules.lanes()];
        for (int l = 0; l < lanes.length; l++) {
            lanes[l] = new ServerLane(
                    rules.speeds().isEmpty() ? null : rules.speeds().get(l), rules.servers(), oracle.chronicle);
        }
    }

    void arrives(Purchase p, long t) {
        int lane = p.lane(Purpose.PAYMENT_LANE, lanes.length);
        if (p.payTries == 0 && p.luck(Purpose.NEVER_PAYS, rules.unpaidShare())) {
            oracle.chronicle.reached(Reached.NEVER_PAID);
            oracle.chronicle.reachedIf(t > p.acceptedAt + rules.expiry(), Reached.NEVER_PAID_CAME_AFTER_EXPIRY);
            fails(Kind.UNPAID, LossReason.UNPAID, p, lane, Math.max(t, p.acceptedAt + rules.expiry()));
            return;
        }
        long start = lanes[lane].startFor(t);
        long wait = Fixed.floor(start) - t;
        if (wait > rules.patience().sampleLong(p.bits(Purpose.PATIENCE, p.payTries))) {
            impatient(p, lane, t);
            return;
        }
        oracle.chronicle.reachedIf(wait > 0, Reached.WAITED_AT_PAYMENT);
        oracle.chronicle.reachedIf(rules.speeds().isEmpty(), Reached.PAYMENT_WITHOUT_LIMIT);
        double work = rules.work().isFixed() ? 1 : rules.work().sample(p.bits(Purpose.PAYMENT_WORK));
        long answered = lanes[lane].serve(start, work) + rules.processing().sampleLong(p.bits(Purpose.PROCESSING));
        if (p.luck(Purpose.DECLINED, rules.declinedShare())) {
            fails(Kind.DECLINED, LossReason.DECLINED, p, lane, answered);
        } else {
            oracle.chronicle.write(Kind.PAID, p, answered, lane);
            paid(p, answered);
        }
    }

    private void impatient(Purchase p, int lane, long t) {
        if (p.payTries == rules.retriesMax()) {
            oracle.chronicle.reached(Reached.GAVE_UP_AT_PAYMENT);
            fails(Kind.UNPAID, LossReason.UNPAID, p, lane, t);
            return;
        }
        oracle.chronicle.reached(Reached.PAYMENT_RETRY);
        long again = t + rules.retryLeast() + rules.backoff().sampleLong(p.bits(Purpose.PAYMENT_BACKOFF, p.payTries));
        p.payTries++;
        oracle.agenda.order(again, Place.PAYMENT, p.id, () -> arrives(p, again));
    }

    private void paid(Purchase p, long answered) {
        if (p.hold == Hold.UNITS) {
            oracle.agenda.order(answered, Place.WAREHOUSES, p.id, () -> oracle.warehouses.arrives(p, answered));
        } else {
            long looks = answered + rules.settleLeast();
            oracle.agenda.order(looks, Place.SELLERS, p.id, () -> oracle.sellers.looks(p, looks));
        }
    }

    private void fails(Kind kind, LossReason reason, Purchase p, int lane, long t) {
        oracle.chronicle.write(kind, p, t, lane);
        oracle.chronicle.lost(reason, p, t);
        if (p.hold == Hold.NOTHING) {
            return;
        }
        long back = t + rules.releaseLeast() + rules.releaseDelay().sampleLong(p.bits(Purpose.RELEASE_DELAY));
        oracle.agenda.release(back, p.id, () -> oracle.sellers.released(p, back));
    }
}
