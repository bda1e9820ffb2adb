package shopping.festival.oracle;

import java.util.HashMap;
import java.util.Map;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.servers.Lanes;

/** The checkout: a few lanes with bounded queues. */
final class CheckoutPlace {
    private final Oracle oracle;
    private final CheckoutRules rules;
    private final ServerLane[] lanes;
    private final StockServicePlace stock;
    /** When the last attempt reached a lane: only to see ties. */
    private final Map<Integer, Long> lastAttempt = new HashMap<>();

    CheckoutPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.checkout();
        this.stock = new StockServicePlace(oracle);
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

    void attempt(Purchase p, long t) {
        int lane = p.lane(Purpose.CHECKOUT_LANE, lanes.length);
        Long before = lastAttempt.put(lane, t);
        oracle.chronicle.reachedIf(before != null && before == t, Reached.TWO_ATTEMPTS_AT_ONE_INSTANT);
        if (p.fen > rules.orderLimitFen() && isCrossBorder(p)) {
            oracle.chronicle.write(Kind.OVER_LIMIT, p, t, lane);
            oracle.chronicle.lost(LossReason.OVER_LIMIT, p, t);
            return;
        }
        oracle.chronicle.reachedIf(p.fen > rules.orderLimitFen(), Reached.DOMESTIC_ABOVE_LIMIT);
        if (rules.lanes().isUnlimited()) {
            oracle.chronicle.reached(Reached.CHECKOUT_WITHOUT_LIMIT);
            created(p, t);
            return;
        }
        ServerLane server = lanes[lane];
        long start = server.startFor(t);
        if (start > Fixed.of(t) && server.waitingAt(t) >= rules.waitingMax()) {
            oracle.chronicle.reached(rules.waitingMax() == 0 ? Reached.BUSY_WITHOUT_QUEUE : Reached.BUSY_QUEUE_FULL);
            refused(Refusal.QUEUE_FULL, p, t, lane);
            return;
        }
        long wait = Fixed.floor(start) - t;
        long patience = rules.overload().patience().sampleLong(p.bits(Purpose.CHECKOUT_PATIENCE, p.attempt()));
        if (wait > patience) {
            oracle.chronicle.reached(Reached.LEFT_THE_CHECKOUT);
            oracle.chronicle.reachedIf(rules.waitingMax() < Integer.MAX_VALUE, Reached.LEFT_A_BOUNDED_QUEUE);
            server.standsUntil(t + patience);
            refused(Refusal.IMPATIENT, p, t + patience, lane);
            return;
        }
        oracle.chronicle.reachedIf(start > Fixed.of(t), Reached.WAITED_AT_CHECKOUT);
        double work = rules.lanes().work().isFixed() ? 1 : rules.lanes().work().sample(p.bits(Purpose.CHECKOUT_WORK));
        created(p, server.serve(start, work));
    }

    private void refused(Refusal why, Purchase p, long t, int lane) {
        oracle.chronicle.write(why.kind(), p, t, lane);
        oracle.buyers.wasBusy(p, why, t);
    }

    private boolean isCrossBorder(Purchase p) {
        var market = oracle.festival.market();
        return market.cells().get(market.cell(p.offer)).mode().crossBorder();
    }

    private void created(Purchase p, long t) {
        if (stock.answersAtOnce()) {
            oracle.agenda.order(t, Place.SELLERS, p.id, () -> oracle.sellers.asks(p, t));
        } else {
            oracle.agenda.order(t, Place.STOCK_SERVICE, p.id, () -> stock.comes(p, t));
        }
    }
}
