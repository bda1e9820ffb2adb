package shopping.festival.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.servers.Lanes;

/** The checkout: a few lanes with bounded queues. */
final class CheckoutPlace {
    private final Oracle oracle;
    private final CheckoutRules rules;
    private final OverloadRules overload;
    private final ServerLane[] lanes;
    private final HealthCheck check;
    private final StockServicePlace stock;
    /** Of the waiting room before each lane. */
    private final ServerLane[] doors;
    /** By lane: when its bucket will be full again, in 2⁻¹⁰ µs. */
    private final long[] nextToken;
    /** When the last attempt reached a lane: only to see ties. */
    private final Map<Integer, Long> lastAttempt = new HashMap<>();

    CheckoutPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.checkout();
        this.check = new HealthCheck(rules.lanes());
        this.stock = new StockServicePlace(oracle);
        this.overload = rules.overload();
        this.lanes = lanesOf(rules.lanes(), oracle.chronicle);
        this.doors = lanesOf(overload.room().doors(), oracle.chronicle);
        this.nextToken = new long[lanes.length];
    }

    private static ServerLane[] lanesOf(Lanes lanes, Chronicle chronicle) {
        return IntStream.range(0, lanes.count())
                .mapToObj(l -> new ServerLane(
                        lanes.isUnlimited()
                                ? Schedule.UNLIMITED
                                : lanes.speeds().get(l),
                        lanes.servers(),
                        chronicle))
                .toArray(ServerLane[]::new);
    }

    void attempt(Purchase p, long t) {
        int lane = p.lane(Purpose.CHECKOUT_LANE, Purpose.CHECKOUT_FAILOVER, check, t);
        oracle.chronicle.reachedIf(
                lane != p.lane(Purpose.CHECKOUT_LANE, lanes.length), Reached.ATTEMPTED_AT_ANOTHER_LANE);
        Long before = lastAttempt.put(lane, t);
        oracle.chronicle.reachedIf(before != null && before == t, Reached.TWO_ATTEMPTS_AT_ONE_INSTANT);
        if (p.fen > rules.orderLimitFen() && isCrossBorder(p)) {
            oracle.chronicle.write(Kind.OVER_LIMIT, p, t, lane);
            oracle.chronicle.lost(LossReason.OVER_LIMIT, p, t);
            return;
        }
        oracle.chronicle.reachedIf(p.fen > rules.orderLimitFen(), Reached.DOMESTIC_ABOVE_LIMIT);
        if (overload.room().isNone()) {
            comes(p, t, lane);
        } else {
            enters(p, t, lane);
        }
    }

    /** Somebody comes to the waiting room before a lane. */
    private void enters(Purchase p, long t, int lane) {
        ServerLane door = doors[lane];
        long opens = door.startFor(t);
        if (opens > Fixed.of(t) && door.waitingAt(t) >= overload.room().roomMax()) {
            oracle.chronicle.reached(Reached.ROOM_WAS_FULL);
            refused(Refusal.WAITING_ROOM, p, t, lane);
            return;
        }
        long through = Fixed.floor(opens);
        long patience = overload.room().patience().sampleLong(p.bits(Purpose.ROOM_PATIENCE, p.attempt()));
        if (through - t > patience) {
            oracle.chronicle.reached(Reached.LEFT_THE_ROOM);
            door.standsUntil(t + patience);
            refused(Refusal.WAITING_ROOM, p, t + patience, lane);
            return;
        }
        door.serve(opens, 1);
        if (through == t) {
            comes(p, t, lane);
        } else {
            oracle.chronicle.reached(Reached.WAITED_IN_THE_ROOM);
            oracle.agenda.order(through, Place.CHECKOUT, p.id, () -> comes(p, through, lane));
        }
    }

    /** Somebody comes to a lane. */
    private void comes(Purchase p, long t, int lane) {
        if (!overload.limit().isNone() && !admits(t, lane)) {
            oracle.chronicle.reached(Reached.CAME_TOO_FAST);
            refused(Refusal.RATE_LIMITED, p, t, lane);
            return;
        }
        if (rules.lanes().isUnlimited()) {
            oracle.chronicle.reached(Reached.CHECKOUT_WITHOUT_LIMIT);
            created(p, lane, t);
            return;
        }
        ServerLane server = lanes[lane];
        long start = server.startFor(t);
        if (start > Fixed.of(t) && server.waitingAt(t) >= overload.shedding().above()) {
            if (p.isLucky(Purpose.SHED, overload.shedding().share())) {
                oracle.chronicle.reached(Reached.WAS_SHED);
                refused(Refusal.SHED, p, t, lane);
                return;
            }
            oracle.chronicle.reached(Reached.WAS_SPARED);
        }
        if (start > Fixed.of(t) && server.waitingAt(t) >= rules.waitingMax()) {
            oracle.chronicle.reached(rules.waitingMax() == 0 ? Reached.BUSY_WITHOUT_QUEUE : Reached.BUSY_QUEUE_FULL);
            refused(Refusal.QUEUE_FULL, p, t, lane);
            return;
        }
        long wait = Fixed.floor(start) - t;
        long patience = overload.patience().sampleLong(p.bits(Purpose.CHECKOUT_PATIENCE, p.attempt()));
        if (wait > patience) {
            oracle.chronicle.reached(Reached.LEFT_THE_CHECKOUT);
            oracle.chronicle.reachedIf(rules.waitingMax() < Integer.MAX_VALUE, Reached.LEFT_A_BOUNDED_QUEUE);
            server.standsUntil(t + patience);
            refused(Refusal.IMPATIENT, p, t + patience, lane);
            return;
        }
        oracle.chronicle.reachedIf(start > Fixed.of(t), Reached.WAITED_AT_CHECKOUT);
        double work = rules.lanes().work().isFixed() ? 1 : rules.lanes().work().sample(p.bits(Purpose.CHECKOUT_WORK));
        created(p, lane, server.serve(start, work));
    }

    /** By the instants at which the next token is there: the virtual scheduling of a token bucket. */
    private boolean admits(long t, int lane) {
        long token = Math.max(1, Math.round(1024 / overload.limit().perMicro()));
        long now = 1024 * t;
        if (nextToken[lane] - now > (overload.limit().burst() - 1) * token) {
            return false;
        }
        nextToken[lane] = Math.max(nextToken[lane], now) + token;
        return true;
    }

    private void refused(Refusal why, Purchase p, long t, int lane) {
        oracle.chronicle.write(why.kind(), p, t, lane);
        oracle.buyers.wasBusy(p, why, t);
    }

    private boolean isCrossBorder(Purchase p) {
        var market = oracle.festival.market();
        return market.cells().get(market.cell(p.offer)).mode().crossBorder();
    }

    private void created(Purchase p, int lane, long t) {
        if (stock.answersAtOnce()) {
            oracle.agenda.order(t, Place.SELLERS, p.id, () -> oracle.sellers.asks(p, t));
        } else {
            oracle.agenda.order(t, Place.STOCK_SERVICE, p.id, () -> stock.comes(p, lane, t));
        }
    }
}
