package shopping.festival.validation;

import static java.util.Map.entry;
import static shopping.festival.base.time.VirtualTime.HOUR;
import static shopping.festival.base.time.VirtualTime.MINUTE;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.order.Station;
import shopping.festival.model.sellers.Policy;

/** Stock that is replenished, before pickers: who finds a unit reserves it at once and queues, who does not is lost. */
@Tag("slow")
class WholeChainTest {
    private static final int WAREHOUSES = 100;

    /** Of 480 orders a day 145 find nothing; the other 335 keep 2.75 of four pickers busy, at twelve minutes each. */
    @Test
    void stockBeforeFourPickers_145OrdersADayAreLost_theOthersWait11Minutes(@Case("S50") Expected s50) {
        long day = 24 * HOUR;
        Profile orders = Profile.constant(20, 24);
        Shelves shelves = new Shelves(WAREHOUSES, 35, 0, day);
        QueueSums queue = new QueueSums(Station.WAREHOUSE, WAREHOUSES, 0, day, HOUR / 10);
        for (int run = 0; run < s50.replications() / WAREHOUSES; run++) {
            new TextbookFestival(orders.poisson(WAREHOUSES), day)
                    .warehouses(WAREHOUSES, 4, Law.exponential(12 * MINUTE))
                    .stock(35)
                    .replenished(new Policy.ReorderPoint(20, 15, Law.exponential(1.5 * HOUR), Policy.ENDLESS))
                    .run(run, shelves.and(queue));
            shelves.runEnded();
            queue.runEnded();
        }
        s50.check(Map.ofEntries(
                entry("fill_rate", shelves.fillRate()),
                entry("stockout_time_frac", shelves.emptyShare()),
                entry("onhand_timeavg", shelves.onHand()),
                entry("lost_mean", shelves.lost()),
                entry("Lq_timeavg", queue.waiting()),
                entry("L_timeavg", queue.waiting() + queue.serving()),
                entry("utilisation", queue.serving() / 4),
                entry("Wq_mean", queue.meanWait() / HOUR),
                entry("P_wait", queue.shareOfWaits()),
                entry("P_Wq_gt_0.1h", queue.shareOfLongWaits(0)),
                entry("in_system_at_T_mean", queue.inSystemAtEnd())));
    }
}
