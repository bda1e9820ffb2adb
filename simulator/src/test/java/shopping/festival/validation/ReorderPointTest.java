package shopping.festival.validation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.HOUR;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.sellers.Policy;
import shopping.festival.result.Counts;

/** (r,Q): an order of Q units is placed the instant the inventory position falls to r. */
@Tag("slow")
class ReorderPointTest {

    /**
     * One unit an hour, ten when seven are sold, 4.5 hours later. The lost sale of each cycle makes it one hour longer:
     * 21 cycles of 11 hours. A backordered one waits half an hour: 23 of 240.
     */
    @Test
    void oneUnitAnHour_aCycleLosesOneSaleOrLetsItWait(@Case("S03") Expected s03) {
        Shelves lost = hourly(false);
        Shelves waiting = hourly(true);
        s03.check(Map.ofEntries(
                entry("LS_lost", lost.lost()),
                entry("LS_sold", lost.filled()),
                entry("LS_fill_rate", lost.fillRate()),
                entry("LS_orders_placed", lost.orders()),
                entry("LS_leftover_at_240", lost.onHandAt(240 * HOUR)),
                entry("LS_stockout_time_h", lost.emptyShare() * 240),
                entry("BO_filled_from_stock", waiting.filled()),
                entry("BO_fill_rate", waiting.fillRate()),
                entry("BO_backorder_unit_hours", waiting.backorders() * 240),
                entry("BO_stockout_time_h", waiting.emptyShare() * 240),
                entry("BO_backorders_timeavg", waiting.backorders()),
                entry("BO_leftover_at_240", waiting.onHandAt(240 * HOUR))));
    }

    private static Shelves hourly(boolean backorder) {
        Shelves seen = new Shelves(1, 10, 0, 240 * HOUR, 240 * HOUR);
        Shelves day = new Shelves(1, 10, 0, 241 * HOUR);
        TextbookFestival festival = new TextbookFestival(Arrivals.regular(HOUR, HOUR, 240), 241 * HOUR)
                .stock(10)
                .replenished(new Policy.ReorderPoint(3, 10, Law.fixed(4.5 * HOUR), Policy.ENDLESS));
        if (backorder) {
            festival.backorder();
        }
        Counts.Stock told = festival.stockAfter(0, seen.and(day));
        day.runEnded().isWhatAResultTells(told);
        return seen.runEnded();
    }

    /** A cycle is served if the two hours of the lead want at most 3: P(Poisson(3) ≤ 3) = 0.647; but 87 % of the units. */
    @Test
    void point3Quantity5_servesTwoCyclesOfThree_and87PercentOfTheUnits(@Case("S31a") Expected s31a) {
        s31a.check(twoHours(s31a, 3, 5));
    }

    @Test
    void point8Quantity12_servesAllButOneCycleOf260(@Case("S31b") Expected s31b) {
        s31b.check(twoHours(s31b, 8, 12));
    }

    /** 1.5 an hour, two hours of lead; a unit on the shelf costs 20 an hour, one that is waited for 150, an order 100. */
    private static Map<String, Double> twoHours(Expected s31, int point, int quantity) {
        int n = s31.replications();
        int initial = point + quantity;
        Shelves seen = new Shelves(n, initial, 50 * HOUR, 1050 * HOUR);
        Waits waits = new Waits(n, initial, 50 * HOUR, 1050 * HOUR, HOUR);
        StockCase.reorder(1.5, point, quantity, Law.fixed(2 * HOUR), true).run(n, 1050, seen.and(waits));
        seen.runEnded();
        assertThat(waits.offSchedule()).isZero();
        return Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "backorders_timeavg", seen.backorders(),
                "onhand_timeavg", seen.onHand(),
                "wait_mean_all_demands", waits.mean() / HOUR,
                "cycle_service_level", seen.cycleService(),
                "replen_orders_mean", seen.orders(),
                "cost_per_h", 20 * seen.onHand() + 150 * seen.backorders() + 100 * seen.orders() / 1000);
    }

    /** From the end of the first lead on, the day is known exactly: it begins a little better than it will be. */
    @Test
    void point6Quantity8_aDayFromTheFirstLeadOn_76PercentAreServedAtOnce(@Case("S32") Expected s32) {
        Shelves seen = StockCase.reorder(5, 6, 8, Law.fixed(1.5 * HOUR), true).observe(s32.replications(), 1.5, 25.5);
        s32.check(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "backorders_timeavg", seen.backorders(),
                "onhand_timeavg", seen.onHand()));
    }

    /** A cycle loses E(Poisson(7.5) - 6)+ = 1.96 and sells 12: 12 / 13.96 = 0.86. */
    @Test
    void point6Quantity12_whoFindsNothingIsLost_everySeventhIs(@Case("S33") Expected s33) {
        Shelves seen = StockCase.reorder(5, 6, 12, Law.fixed(1.5 * HOUR), false).observe(s33.replications(), 100, 1100);
        s33.check(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "onhand_timeavg", seen.onHand(),
                "cycle_service_level", seen.cycleService(),
                "replen_orders_mean", seen.orders()));
    }

    /** More is ordered before the first order is there, as what is under way counts: 5.1 units are on order. */
    @Test
    void point6Quantity4_severalOrdersAreUnderWay_andMayOvertake(@Case("S34") Expected s34) {
        long end = 24 * HOUR;
        Shelves seen =
                StockCase.reorder(5, 6, 4, Law.exponential(1.5 * HOUR), false).observe(s34.replications(), 0, 24, end);
        s34.check(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "onhand_timeavg", seen.onHand(),
                "onorder_timeavg", seen.onOrder(),
                "replen_orders_mean", seen.orders(),
                "lost_mean", seen.lost(),
                "leftover_mean", seen.onHandAt(end),
                "P_onhand0_at_T", seen.emptyShareAt(end)));
    }
}
