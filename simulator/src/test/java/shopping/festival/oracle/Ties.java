package shopping.festival.oracle;

import java.util.HashMap;
import java.util.Map;

/** Notes when things happen at one offer at one instant: only to see that such corners are reached. */
final class Ties {
    private final Chronicle chronicle;
    private final Map<Integer, Long> lastOrder = new HashMap<>();
    private final Map<Integer, Long> lastRelease = new HashMap<>();
    private final Map<Integer, Long> lastReceipt = new HashMap<>();

    Ties(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void ordered(int offer, long t) {
        chronicle.reachedIf(isAt(lastOrder, offer, t), Reached.TWO_ORDERS_AT_ONE_INSTANT);
        chronicle.reachedIf(isAt(lastRelease, offer, t), Reached.RELEASE_BEFORE_ORDER_AT_ONE_INSTANT);
        chronicle.reachedIf(isAt(lastReceipt, offer, t), Reached.RECEIPT_BEFORE_ORDER_AT_ONE_INSTANT);
        lastOrder.put(offer, t);
    }

    void released(int offer, long t) {
        chronicle.reachedIf(isAt(lastReceipt, offer, t), Reached.RECEIPT_BEFORE_RELEASE_AT_ONE_INSTANT);
        lastRelease.put(offer, t);
    }

    void received(int offer, long t) {
        lastReceipt.put(offer, t);
    }

    private static boolean isAt(Map<Integer, Long> last, int offer, long t) {
        Long at = last.get(offer);
        return at != null && at == t;
    }
}
