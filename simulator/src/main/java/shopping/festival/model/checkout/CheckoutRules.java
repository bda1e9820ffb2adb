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
 * @param stock what the sellers' service behind it can take
 */
public record CheckoutRules(
        Lanes lanes,
        int waitingMax,
        Backoff retry,
        long orderLimitFen,
        OverloadRules overload,
        StockServiceRules stock) {

    /** Of a checkout that knows no other limit than the room before its lanes, and sellers that answer at once. */
    public static CheckoutRules of(Lanes lanes, int waitingMax, Backoff retry, long orderLimitFen) {
        return new CheckoutRules(
                lanes, waitingMax, retry, orderLimitFen, OverloadRules.NONE, StockServiceRules.AT_ONCE);
    }

    /** Whether anybody can be told that the platform is busy. */
    public boolean everBusy() {
        return !lanes.isUnlimited() && waitingMax < Integer.MAX_VALUE
                || lanes.congestion().everRefuses()
                || !overload.refusals(lanes.makeWait()).isEmpty()
                || stock.everFull();
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
        return new CheckoutRules(other, waitingMax, retry, orderLimitFen, overload, stock);
    }

    public CheckoutRules with(Backoff other) {
        return new CheckoutRules(lanes, waitingMax, other, orderLimitFen, overload, stock);
    }

    public CheckoutRules with(OverloadRules other) {
        return new CheckoutRules(lanes, waitingMax, retry, orderLimitFen, other, stock);
    }

    public CheckoutRules with(StockServiceRules other) {
        return new CheckoutRules(lanes, waitingMax, retry, orderLimitFen, overload, other);
    }

    public CheckoutRules withWaitingMax(int other) {
        return new CheckoutRules(lanes, other, retry, orderLimitFen, overload, stock);
    }

    public CheckoutRules withOrderLimit(long otherFen) {
        return new CheckoutRules(lanes, waitingMax, retry, otherFen, overload, stock);
    }
}
