package shopping.festival.validation;

import static java.util.Map.entry;
import static shopping.festival.base.time.VirtualTime.HOUR;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Station;

/** More orders than twenty pickers can take, for half an hour: the backlog grows and drains. */
@Tag("slow")
class FlashSaleTest {
    private static final int WAREHOUSES = 100;

    /** By then 300 came, and at most 20 · 12 · 0.5 = 120 were picked; the exact mean of the rest is 185. */
    @Test
    void halfAnHourAt600_185OrdersAreThere_atOneAndAHalf46(@Case("S48") Expected s48) {
        int n = s48.replications();
        Profile orders = new Profile(new double[] {0, 0.5, 4}, 600, 100);
        QueueSums sums = new QueueSums(Station.WAREHOUSE, WAREHOUSES, 0, orders.end(), HOUR / 4, HOUR / 2);
        Crowd crowd = new Crowd(HOUR / 4, HOUR / 2, HOUR, HOUR * 3 / 2, 2 * HOUR);
        for (int run = 0; run < n / WAREHOUSES; run++) {
            new TextbookFestival(orders.poisson(WAREHOUSES), orders.end())
                    .warehouses(WAREHOUSES, 20, Law.exponential(5 * MINUTE))
                    .run(run, sums.and(crowd));
            sums.runEnded();
        }
        s48.check(Map.ofEntries(
                entry("in_system_mean_at_0.25h", crowd.inSystemAt(HOUR / 4, n)),
                entry("in_system_mean_at_0.5h", crowd.inSystemAt(HOUR / 2, n)),
                entry("queue_mean_at_0.5h", crowd.waitingAt(HOUR / 2, n)),
                entry("in_system_mean_at_1.0h", crowd.inSystemAt(HOUR, n)),
                entry("in_system_mean_at_1.5h", crowd.inSystemAt(HOUR * 3 / 2, n)),
                entry("in_system_mean_at_2.0h", crowd.inSystemAt(2 * HOUR, n)),
                entry("Lq_timeavg", sums.waiting()),
                entry("utilisation", sums.serving() / 20),
                entry("Wq_mean", sums.meanWait() / HOUR),
                entry("P_wait", sums.shareOfWaits()),
                entry("P_Wq_gt_0.25h", sums.shareOfLongWaits(0)),
                entry("P_Wq_gt_0.5h", sums.shareOfLongWaits(1))));
    }
}
