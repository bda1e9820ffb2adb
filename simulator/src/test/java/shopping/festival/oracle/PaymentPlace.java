package shopping.festival.oracle;

import java.util.HashMap;
import java.util.Map;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.payment.Drift;
import shopping.festival.model.payment.Payers;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Lanes;
import shopping.festival.oracle.Purchase.Hold;

/** Payment: a few lanes before buyers who may lose patience. */
final class PaymentPlace {
    private final Oracle oracle;
    private final PaymentRules rules;
    private final HealthCheck check;
    /** By lane whose breaker is open: when it opened, or stayed open. */
    private final Map<Integer, Long> openedAt = new HashMap<>();

    private final ServerLane[] lanes;

    PaymentPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.payment();
        this.check = new HealthCheck(rules.lanes(), oracle.festival.buyers().lanes());
        Lanes servers = rules.lanes();
        this.lanes = new ServerLane[rules.lanes().count()];
        for (int l = 0; l < lanes.length; l++) {
            lanes[l] = new ServerLane(
                    servers.isUnlimited()
                            ? Schedule.UNLIMITED
                            : servers.speeds().get(l),
                    servers.servers(),
                    oracle.chronicle);
        }
    }

    void arrives(Purchase p, long t) {
        int lane = p.lane(Purpose.PAYMENT_LANE, Purpose.PAYMENT_FAILOVER, check, p.acceptedAt);
        oracle.chronicle.reachedIf(
                lane != p.lane(Purpose.PAYMENT_LANE, lanes.length, check.buyerLanes()), Reached.PAID_AT_ANOTHER_LANE);
        Payers own = payersOf(p);
        double unpaid =
                1 - (1 - own.unpaidShare()) * rules.ways().drift().payment().valueAt(t);
        if (p.payTries == 0 && p.luck(Purpose.NEVER_PAYS, unpaid)) {
            oracle.chronicle.reached(Reached.NEVER_PAID);
            oracle.chronicle.reachedIf(
                    t > p.acceptedAt + rules.failures().expiry(), Reached.NEVER_PAID_CAME_AFTER_EXPIRY);
            fails(
                    Kind.UNPAID,
                    LossReason.UNPAID,
                    p,
                    lane,
                    Math.max(t, p.acceptedAt + rules.failures().expiry()));
            return;
        }
        long start = lanes[lane].startFor(t);
        long wait = Fixed.floor(start) - t;
        if (!rules.breaker().isNone() && isRefused(lane, t, wait)) {
            comesBack(p, lane, t, own.retriesMax(), Refusal.BREAKER_OPEN.kind(), Refusal.BREAKER_OPEN.loss());
            return;
        }
        long patience = own.patience().sampleLong(p.bits(Purpose.PATIENCE, p.payTries));
        if (wait > patience) {
            comesBack(p, lane, t + patience, own.retriesMax(), Kind.UNPAID, LossReason.UNPAID);
            return;
        }
        oracle.chronicle.reachedIf(wait > 0, Reached.WAITED_AT_PAYMENT);
        oracle.chronicle.reachedIf(rules.lanes().isUnlimited(), Reached.PAYMENT_WITHOUT_LIMIT);
        double work = rules.lanes().work().isFixed() ? 1 : rules.lanes().work().sample(p.bits(Purpose.PAYMENT_WORK));
        long served = lanes[lane].serve(start, work);
        Drift drift = rules.ways().drift();
        double slow = drift.processing().valueAt(served);
        oracle.chronicle.reachedIf(slow != 1, Reached.ANSWER_SLOWER_FOR_A_WHILE);
        long answered = served + (long) (rules.processing().sample(p.bits(Purpose.PROCESSING)) * slow);
        double declined = 1 - (1 - own.declinedShare()) * drift.approval().valueAt(served);
        oracle.chronicle.reachedIf(declined > own.declinedShare(), Reached.DECLINED_MORE_FOR_A_WHILE);
        if (p.luck(Purpose.DECLINED, declined)) {
            fails(Kind.DECLINED, LossReason.DECLINED, p, lane, answered);
        } else {
            oracle.chronicle.write(Kind.PAID, p, answered, lane);
            paid(p, answered);
        }
    }

    private Payers payersOf(Purchase p) {
        if (rules.ways().byStream().isEmpty()) {
            return new Payers(
                    rules.failures().declinedShare(),
                    rules.failures().unpaidShare(),
                    rules.patience(),
                    rules.retry().max());
        }
        oracle.chronicle.reached(Reached.PAID_AS_A_CROWD);
        return rules.ways().byStream().get(p.stream);
    }

    /** Each lane has its breaker: open from the last long wait it saw, until it sees a short one after its time. */
    private boolean isRefused(int lane, long t, long wait) {
        Long opened = openedAt.get(lane);
        if (opened != null && t < opened + rules.breaker().openFor()) {
            return true;
        }
        if (wait <= rules.breaker().waitAbove()) {
            oracle.chronicle.reachedIf(opened != null, Reached.BREAKER_CLOSED_AGAIN);
            openedAt.remove(lane);
            return false;
        }
        openedAt.put(lane, t);
        oracle.chronicle.reached(opened == null ? Reached.BREAKER_OPENED : Reached.BREAKER_STAYED_OPEN);
        return opened == null;
    }

    /** Somebody could not pay, and tries again or gives up. */
    private void comesBack(Purchase p, int lane, long t, int most, Kind kind, LossReason reason) {
        if (p.payTries >= most) {
            oracle.chronicle.reached(Reached.GAVE_UP_AT_PAYMENT);
            fails(kind, reason, p, lane, t);
            return;
        }
        oracle.chronicle.reached(Reached.PAYMENT_RETRY);
        long again = t
                + rules.retry().least()
                + Grown.of(rules.retry(), p.bits(Purpose.PAYMENT_BACKOFF, p.payTries), p.payTries);
        oracle.chronicle.reachedIf(p.payTries > 0 && rules.retry().growth().factor() > 1, Reached.PAYMENT_BACKOFF_GREW);
        p.payTries++;
        oracle.agenda.order(again, Place.PAYMENT, p.id, () -> arrives(p, again));
    }

    private void paid(Purchase p, long answered) {
        if (p.hold == Hold.UNITS) {
            oracle.agenda.order(answered, Place.WAREHOUSES, p.id, () -> oracle.warehouses.arrives(p, answered));
        } else {
            long looks = answered + rules.settlement().least();
            oracle.agenda.order(looks, Place.SELLERS, p.id, () -> oracle.sellers.looks(p, looks));
        }
    }

    private void fails(Kind kind, LossReason reason, Purchase p, int lane, long t) {
        oracle.chronicle.write(kind, p, t, lane);
        oracle.chronicle.lost(reason, p, t);
        if (p.hold == Hold.NOTHING) {
            return;
        }
        long back = t
                + rules.settlement().releaseLeast()
                + rules.settlement().releaseDelay().sampleLong(p.bits(Purpose.RELEASE_DELAY));
        oracle.agenda.release(back, p.id, () -> oracle.sellers.released(p, back));
    }
}
