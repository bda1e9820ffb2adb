package shopping.festival.engine.audit;

import static shopping.festival.model.order.Kind.ACCEPTED;
import static shopping.festival.model.order.Kind.ARRIVED;
import static shopping.festival.model.order.Kind.ATTEMPTED;
import static shopping.festival.model.order.Kind.BREAKER_OPEN;
import static shopping.festival.model.order.Kind.DECLINED;
import static shopping.festival.model.order.Kind.DELIVERED;
import static shopping.festival.model.order.Kind.DISPATCHED;
import static shopping.festival.model.order.Kind.LOST;
import static shopping.festival.model.order.Kind.NOT_TEMPTED;
import static shopping.festival.model.order.Kind.OVER_LIMIT;
import static shopping.festival.model.order.Kind.PAID;
import static shopping.festival.model.order.Kind.REFUNDED;
import static shopping.festival.model.order.Kind.RELEASED;
import static shopping.festival.model.order.Kind.SHORTENED;
import static shopping.festival.model.order.Kind.SOLD_OUT;
import static shopping.festival.model.order.Kind.UNPAID;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.measure.Measures;
import shopping.festival.model.flow.Stage;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.StageName;

/**
 * The laws of one actor, checked as it closes each window: received = worked off + held, and worked off = sent on +
 * ended here, by number, by the sum of hash(id, attempt) and by money. So the first window in which they part is known.
 */
public final class StageLaws {
    private final StageName name;
    private final String actor;
    private final Stage stage;
    private final Measures events;
    private final HopTaps hops;
    private final Holding holding;

    public StageLaws(StageName name, String actor, Stage stage, Measures events, HopTaps hops, Holding holding) {
        this.name = name;
        this.actor = actor;
        this.stage = stage;
        this.events = events;
        this.hops = hops;
        this.holding = holding;
    }

    public void check(Window window) {
        Sums taken = stage.taken();
        long received = hops.receivedCount();
        if (received != taken.count() + stage.held()) {
            throw broken(
                    "received = worked off + held",
                    "all hops to " + name.label(),
                    window,
                    received + " rows received, " + taken.count() + " worked off, " + stage.held() + " held");
        }
        switch (name) {
            case BUYERS -> buyers(taken, window);
            case CHECKOUT -> checkout(taken, window);
            case SELLERS -> sellers(taken, window);
            case PAYMENT -> payment(taken, window);
            case WAREHOUSES -> warehouses(taken, window);
            case DELIVERY -> same("parcels taken = delivered", "DELIVERED", window, taken, sums(DELIVERED));
        }
    }

    private void buyers(Sums taken, Window window) {
        same("attempts made = attempts sent", "ATTEMPTS", window, sums(ATTEMPTED), hops.sent(Hop.ATTEMPTS));
        if (stage.drawn() != events.count(ARRIVED)) {
            throw broken(
                    "arrivals drawn = arrivals written down",
                    "ATTEMPTS",
                    window,
                    stage.drawn() + " drawn, " + events.count(ARRIVED) + " written down");
        }
        long in = events.count(ARRIVED) + taken.count();
        long out = events.count(NOT_TEMPTED) + events.count(ATTEMPTED) + events.count(LOST);
        if (in != out) {
            throw broken(
                    "an intent that arrives or is turned away leaves, or tries", "ATTEMPTS", window, in + " ≠ " + out);
        }
    }

    private void checkout(Sums taken, Window window) {
        Sums refused = new Sums();
        for (Refusal refusal : Refusal.OF_ATTEMPTS) {
            refused.add(sums(refusal.kind()));
        }
        same(
                "attempt = created, busy or over limit",
                "CREATED",
                window,
                taken,
                hops.sent(Hop.CREATED),
                refused,
                sums(OVER_LIMIT));
        // Who is refused beyond the budget of retries is lost here, as who is over the limit.
        Sums turnedAway = new Sums();
        turnedAway.add(refused);
        turnedAway.add(sums(OVER_LIMIT));
        same("busy answers are sent", "BUSY", window, turnedAway, hops.sent(Hop.BUSY), sums(LOST));
    }

    private void sellers(Sums taken, Window window) {
        same("accepted orders are sent", "ACCEPTED", window, sums(ACCEPTED), hops.sent(Hop.ACCEPTED));
        same("sold-out answers are sent", "SOLD_OUT", window, sums(SOLD_OUT), hops.sent(Hop.SOLD_OUT));
        same(
                "order = accepted, sold out, released, refunded or shipped",
                "SETTLED",
                window,
                taken,
                sums(ACCEPTED),
                sums(SOLD_OUT),
                sums(SHORTENED).money(),
                sums(RELEASED),
                sums(REFUNDED),
                hops.sent(Hop.SETTLED));
    }

    private void payment(Sums taken, Window window) {
        same(
                "accepted = paid, declined or unpaid",
                "PAID",
                window,
                taken,
                sums(PAID),
                sums(DECLINED),
                sums(UNPAID),
                sums(BREAKER_OPEN));
        Sums on = hops.sent(Hop.PAID);
        Sums back = hops.sent(Hop.RETURNED);
        switch (holding) {
            case NONE -> same("paid orders are sent on once", "PAID", window, sums(PAID), on, back);
            case ALL ->
                same(
                        "paid orders are sent on once, unpaid units come back once",
                        "PAID, RETURNED",
                        window,
                        taken,
                        on,
                        back);
            case SOME -> {
                // What failed and held nothing is not sent back, and nobody counts those apart.
                long sent = on.count() + back.count();
                if (sent < events.count(PAID) || sent > taken.count()) {
                    throw broken(
                            "paid orders are sent on, and no more than came",
                            "PAID, RETURNED",
                            window,
                            sent + " sent on, " + events.count(PAID) + " paid, " + taken.count() + " came");
                }
            }
        }
    }

    private void warehouses(Sums taken, Window window) {
        same("paid = dispatched", "SHIPPED", window, taken, sums(DISPATCHED));
        same("dispatched parcels are sent", "SHIPPED", window, sums(DISPATCHED), hops.sent(Hop.SHIPPED));
    }

    private Sums sums(Kind kind) {
        return events.sums(kind);
    }

    private void same(String law, String hop, Window window, Sums whole, Sums... parts) {
        Sums sum = new Sums();
        for (Sums part : parts) {
            sum.add(part);
        }
        if (!whole.sameAs(sum)) {
            throw broken(law, hop, window, whole + " ≠ " + sum);
        }
    }

    private BrokenLaw broken(String law, String hop, Window window, String difference) {
        return new BrokenLaw(
                law,
                "hop " + hop + ", " + actor + ", window " + window.index() + " (" + VirtualTime.clock(window.start())
                        + "): " + difference);
    }
}
