package shopping.festival.validation;

import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Kind;

/** The mean time from an order's arrival to its door, of the orders that came in a slot from a given one on. */
final class Sojourns implements Witness {
    private final int firstSlot;
    private long arrived;
    private long delivered;
    private long micros;

    Sojourns(int firstSlot) {
        this.firstSlot = firstSlot;
    }

    @Override
    public void happened(Kind kind, long id, int attempt, long time, int unit) {
        if (IntentId.slot(id) < firstSlot) {
            return;
        }
        if (kind == Kind.ARRIVED) {
            arrived++;
            micros -= time;
        } else if (kind == Kind.DELIVERED) {
            delivered++;
            micros += time;
        }
    }

    double mean() {
        if (arrived != delivered) {
            throw new IllegalStateException(arrived + " orders came, " + delivered + " were delivered");
        }
        return (double) micros / delivered;
    }
}
