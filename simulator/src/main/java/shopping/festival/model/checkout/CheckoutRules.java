package shopping.festival.model.checkout;

import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Congestion;
import shopping.festival.model.servers.Lanes;

/**
 * What the platform can take and what it refuses.
 *
 * @param waitingMax orders that may wait before a lane
 * @param retry how buyers come back who were told that the platform is busy
 * @param orderLimitFen largest cross-border order, {@link Long#MAX_VALUE} for none
 * @param overload what it does about too much of a load beyond that
 */
public record CheckoutRules(Lanes lanes, int waitingMax, Backoff retry, long orderLimitFen, OverloadRules overload) {

    /** Of a checkout that knows no other limit than the room before its lanes. */
    public static CheckoutRules of(Lanes lanes, int waitingMax, Backoff retry, long orderLimitFen) {
        return new CheckoutRules(lanes, waitingMax, retry, orderLimitFen, OverloadRules.NONE);
    }

    /** Whether anybody can be told that the platform is busy. */
    public boolean everBusy() {
        return !lanes.isUnlimited() && waitingMax < Integer.MAX_VALUE
                || lanes.congestion().everRefuses()
                || !overload.refusals(lanes.makeWait()).isEmpty();
    }

    /**
     * The same as someone meets it who is one among very many: what others do to it is in their congestion.
     *
     * @param feedbackLeast nothing runs back sooner
     */
    public CheckoutRules amid(Congestion others, long feedbackLeast) {
        return of(lanes.amid(others), Integer.MAX_VALUE, retry.notBefore(feedbackLeast), orderLimitFen);
    }

    public CheckoutRules with(Lanes other) {
        return new CheckoutRules(other, waitingMax, retry, orderLimitFen, overload);
    }

    public CheckoutRules with(Backoff other) {
        return new CheckoutRules(lanes, waitingMax, other, orderLimitFen, overload);
    }

    public CheckoutRules with(OverloadRules other) {
        return new CheckoutRules(lanes, waitingMax, retry, orderLimitFen, other);
    }

    public CheckoutRules withWaitingMax(int other) {
        return new CheckoutRules(lanes, other, retry, orderLimitFen, overload);
    }

    public CheckoutRules withOrderLimit(long otherFen) {
        return new CheckoutRules(lanes, waitingMax, retry, otherFen, overload);
    }
}
