package shopping.festival.study.impact;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.LossReason;
import shopping.festival.study.impact.Purchases.Purchase;

/** One day with a fault and the same day, with the same luck, without it. */
record Difference(Day with, Day without) {
    /** Who paid so much later, microseconds, is told as one who paid later. */
    private static final long LATE = VirtualTime.SECOND;

    /**
     * Orders paid in both days, and with the fault a second later or more.
     *
     * @param orders as many, of all that were paid
     * @param meanSeconds by which they were later, NaN where there are none
     * @param mostSeconds NaN where there are none
     */
    record Later(long orders, double meanSeconds, double mostSeconds) {}

    /** The last row of the timeline in which anything was measured in either day. */
    int lastRow() {
        return Math.max(with.end(), without.end()) - 1;
    }

    long ordersLost() {
        return without.orders() - with.orders();
    }

    long fenLost() {
        return without.fen() - with.fen();
    }

    long buyersWithout() {
        return with.buyersWithout() - without.buyersWithout();
    }

    /** More than without the fault. */
    long refunded() {
        return with.refunded() - without.refunded();
    }

    /** Who went without for a reason, more than without the fault. */
    long lost(LossReason reason) {
        return with.lost(reason) - without.lost(reason);
    }

    long wonByRivals() {
        return with.purchases().toRivals() - without.purchases().toRivals();
    }

    /** Intent by intent: the same intent has the same key in both days. */
    Later later() {
        List<Purchase> now = with.purchases().paid();
        List<Purchase> usual = without.purchases().paid();
        long orders = 0;
        double sum = 0;
        long most = 0;
        int u = 0;
        for (Purchase purchase : now) {
            while (u < usual.size() && usual.get(u).key() < purchase.key()) {
                u++;
            }
            if (u < usual.size() && usual.get(u).key() == purchase.key()) {
                long later = purchase.paidAt() - usual.get(u).paidAt();
                if (later >= LATE) {
                    orders++;
                    sum += later;
                    most = Math.max(most, later);
                }
            }
        }
        return orders == 0
                ? new Later(0, Double.NaN, Double.NaN)
                : new Later(orders * with.purchases().every(), sum / orders / 1e6, most / 1e6);
    }
}
