package shopping.festival.oracle;

import java.util.Arrays;
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
    /** Of the waiting room before each lane. */
    private final ServerLane[] doors;
    /** By lane: when its bucket will be full again, in 2⁻¹⁰ µs. */
    private final long[] nextToken;
    /** By lane: retries it may still grant, in millionths. */
    private final long[] unspent;

    private final StockServicePlace stock;
    /** When the last attempt reached a lane: only to see ties. */
    private final Map<Integer, Long> lastAttempt = new HashMap<>();

    CheckoutPlace(Oracle oracle) {
        this.oracle = oracle;
        this.rules = oracle.festival.checkout();
        this.check = new HealthCheck(rules.lanes(), oracle.festival.buyers().lanes());
        this.stock = new StockServicePlace(oracle);
        this.overload = rules.overload();
        this.lanes = lanesOf(rules.lanes(), oracle.chronicle);
        this.doors = lanesOf(overload.room().doors(), oracle.chronicle);
        this.nextToken = new long[lanes.length];
        this.unspent = new long[lanes.length];
        Arrays.fill(unspent, keptMost());
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
                lane != p.lane(Purpose.CHECKOUT_LANE, lanes.length, check.buyerLanes()),
                Reached.ATTEMPTED_AT_ANOTHER_LANE);
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
        if (!overload.budget().isNone() && p.attempt() == 1) {
            unspent[lane] = Math.min(
                    keptMost(),
                    unspent[lane] + Math.round(1e6 * overload.budget().perFirst()));
        }
        ServerLane server = lanes[lane];
        long start = server.startFor(t);
        if (!overload.limit().isNone() && !admits(t, lane)) {
            oracle.chronicle.reached(Reached.CAME_TOO_FAST);
            refusedByLane(Refusal.RATE_LIMITED, p, t, lane, start);
            return;
        }
        if (rules.lanes().isUnlimited()) {
            oracle.chronicle.reached(Reached.CHECKOUT_WITHOUT_LIMIT);
            created(p, lane, t);
            return;
        }
        if (start > Fixed.of(t) && server.waitingAt(t) >= overload.shedding().above()) {
            if (p.isLucky(Purpose.SHED, overload.shedding().share())) {
                oracle.chronicle.reached(Reached.WAS_SHED);
                refusedByLane(Refusal.SHED, p, t, lane, start);
                return;
            }
            oracle.chronicle.reached(Reached.WAS_SPARED);
        }
        if (start > Fixed.of(t) && server.waitingAt(t) >= rules.waitingMax()) {
            oracle.chronicle.reached(rules.waitingMax() == 0 ? Reached.BUSY_WITHOUT_QUEUE : Reached.BUSY_QUEUE_FULL);
            refusedByLane(Refusal.QUEUE_FULL, p, t, lane, start);
            return;
        }
        long wait = Fixed.floor(start) - t;
        long patience = overload.patience().sampleLong(p.bits(Purpose.CHECKOUT_PATIENCE, p.attempt()));
        if (wait > patience) {
            oracle.chronicle.reached(Reached.LEFT_THE_CHECKOUT);
            oracle.chronicle.reachedIf(rules.waitingMax() < Integer.MAX_VALUE, Reached.LEFT_A_BOUNDED_QUEUE);
            server.standsUntil(t + patience);
            refusedByLane(Refusal.IMPATIENT, p, t + patience, lane, start);
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

    /** Work for the lane from where the refused one would have begun; with no token left nobody is asked to come again. */
    private void refusedByLane(Refusal why, Purchase p, long t, int lane, long start) {
        if (overload.refusalWork() > 0) {
            oracle.chronicle.reached(Reached.REFUSAL_COST_WORK);
            lanes[lane].worksFrom(start, overload.refusalWork());
        }
        if (overload.budget().isNone()) {
            refused(why, p, t, lane);
        } else if (unspent[lane] >= 1_000_000) {
            oracle.chronicle.reached(Reached.RETRY_FROM_THE_BUDGET);
            unspent[lane] -= 1_000_000;
            refused(why, p, t, lane);
        } else {
            oracle.chronicle.reached(Reached.NO_RETRY_LEFT);
            oracle.chronicle.write(why.kind(), p, t, lane);
            oracle.chronicle.lost(why.loss(), p, t);
        }
    }

    private long keptMost() {
        return 1_000_000L * overload.budget().kept();
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
