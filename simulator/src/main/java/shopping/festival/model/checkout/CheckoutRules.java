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
 * @param stock what the sellers' service behind it can take
 */
public record CheckoutRules(
        Lanes lanes, int waitingMax, Backoff retry, long orderLimitFen, StockServiceRules stock) {

    /** With sellers that answer at once. */
    public static CheckoutRules of(Lanes lanes, int waitingMax, Backoff retry, long orderLimitFen) {
        return new CheckoutRules(lanes, waitingMax, retry, orderLimitFen, StockServiceRules.AT_ONCE);
    }

    /** Whether anybody can be told that the platform is busy. */
    public boolean everBusy() {
        return !lanes.isUnlimited() && waitingMax < Integer.MAX_VALUE
                || lanes.congestion().everRefuses()
                || stock.everFull();
    }

    /**
     * The same as someone meets it who is one among very many.
     *
     * @param feedbackLeast nothing runs back sooner
     */
    public CheckoutRules amid(Congestion others, long feedbackLeast) {
        return of(lanes.amid(others), Integer.MAX_VALUE, retry.notBefore(feedbackLeast), orderLimitFen);
    }
}
