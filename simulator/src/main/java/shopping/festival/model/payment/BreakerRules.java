package shopping.festival.model.payment;

import shopping.festival.base.time.VirtualTime;

/**
 * A circuit breaker before each lane of the payment: it opens when a payment would have to wait too long, refuses all
 * that come for a while, and lets one through then to see (Nygard 2007).
 *
 * @param waitAbove a longer wait opens it, microseconds; {@link VirtualTime#NEVER} for no breaker
 * @param openFor how long it is open before the next probe
 */
public record BreakerRules(long waitAbove, long openFor) {
    public static final BreakerRules NONE = new BreakerRules(VirtualTime.NEVER, 0);

    public boolean isNone() {
        return waitAbove == VirtualTime.NEVER;
    }
}
