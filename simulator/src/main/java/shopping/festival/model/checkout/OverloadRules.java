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
 */
public record OverloadRules(Law patience) {
    /** Who comes waits as long as it takes, if there is room. */
    public static final OverloadRules NONE = new OverloadRules(Law.fixed(VirtualTime.NEVER));

    /** Whether there is any such rule. */
    public boolean isNone() {
        return waitsForever();
    }

    private boolean waitsForever() {
        return patience.isFixed() && patience.mean() >= VirtualTime.HORIZON;
    }

    /**
     * The refusals that they can lead to.
     *
     * @param makeWait whether anybody has to wait before a lane
     */
    public Set<Refusal> refusals(boolean makeWait) {
        Set<Refusal> known = EnumSet.noneOf(Refusal.class);
        if (makeWait && !waitsForever()) {
            known.add(Refusal.IMPATIENT);
        }
        return known;
    }
}
