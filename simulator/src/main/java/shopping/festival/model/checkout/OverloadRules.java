package shopping.festival.model.checkout;

import java.util.EnumSet;
import java.util.Set;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Refusal;

/**
 * What a checkout, and those before it, do about too much of a load. Each lane keeps these rules by itself.
 *
 * @param patience how long a buyer stands in the queue of a lane before leaving it
 * @param refusalWork what a lane has to do to turn somebody away, in parts of an order's work
 * @param budget of answers that let a buyer try again
 */
public record OverloadRules(
        WaitingRoom room, RateLimit limit, Shedding shedding, Law patience, double refusalWork, RetryBudget budget) {
    /** Who comes waits as long as it takes, if there is room. */
    public static final OverloadRules NONE = new OverloadRules(
            WaitingRoom.NONE, RateLimit.NONE, Shedding.NONE, Law.fixed(VirtualTime.NEVER), 0, RetryBudget.NONE);

    /** Whether there is any such rule. */
    public boolean isNone() {
        return room.isNone()
                && limit.isNone()
                && shedding.isNone()
                && waitsForever(patience)
                && refusalWork == 0
                && budget.isNone();
    }

    /** Whether a patience never ends. */
    public static boolean waitsForever(Law patience) {
        return patience.isFixed() && patience.mean() >= VirtualTime.HORIZON;
    }

    /**
     * The refusals that they can lead to.
     *
     * @param makeWait whether anybody has to wait before a lane
     */
    public Set<Refusal> refusals(boolean makeWait) {
        Set<Refusal> known = EnumSet.noneOf(Refusal.class);
        if (room.everRefuses()) {
            known.add(Refusal.WAITING_ROOM);
        }
        if (!limit.isNone()) {
            known.add(Refusal.RATE_LIMITED);
        }
        if (makeWait && !shedding.isNone()) {
            known.add(Refusal.SHED);
        }
        if (makeWait && !waitsForever(patience)) {
            known.add(Refusal.IMPATIENT);
        }
        return known;
    }

    public OverloadRules with(WaitingRoom other) {
        return new OverloadRules(other, limit, shedding, patience, refusalWork, budget);
    }

    public OverloadRules with(RateLimit other) {
        return new OverloadRules(room, other, shedding, patience, refusalWork, budget);
    }

    public OverloadRules with(Shedding other) {
        return new OverloadRules(room, limit, other, patience, refusalWork, budget);
    }

    public OverloadRules withPatience(Law other) {
        return new OverloadRules(room, limit, shedding, other, refusalWork, budget);
    }

    public OverloadRules withRefusalWork(double other) {
        return new OverloadRules(room, limit, shedding, patience, other, budget);
    }

    public OverloadRules with(RetryBudget other) {
        return new OverloadRules(room, limit, shedding, patience, refusalWork, other);
    }
}
