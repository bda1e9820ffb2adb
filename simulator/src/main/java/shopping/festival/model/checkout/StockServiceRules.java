package shopping.festival.model.checkout;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.model.servers.Lanes;

/**
 * What the sellers' stock service can take, which every created order asks: behind each lane of the checkout one of its
 * own.
 *
 * @param lanes as many as the checkout has, or without limits
 * @param waitingMax orders that may wait before a lane
 */
public record StockServiceRules(Lanes lanes, int waitingMax) {
    /** It answers at once. */
    public static final StockServiceRules AT_ONCE =
            new StockServiceRules(Lanes.of(1, 1, List.of(), Law.fixed(1)), Integer.MAX_VALUE);

    /** Whether it takes any time. */
    public boolean isLimited() {
        return !lanes.isUnlimited();
    }

    /** Whether an order can find no place to wait. */
    boolean everFull() {
        return isLimited() && waitingMax < Integer.MAX_VALUE;
    }
}
