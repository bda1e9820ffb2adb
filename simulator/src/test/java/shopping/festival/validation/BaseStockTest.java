package shopping.festival.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.HOUR;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Law;

/** Every unit that is sold is ordered at once, and comes three hours later. */
@Tag("slow")
class BaseStockTest {

    /** On order is what was wanted in the last three hours, Poisson(6): a ninth one finds the shelf empty. */
    @Test
    void threeHoursExactly_whoFindsNothingWaits_15PercentDo(@Case("S24") Expected s24) {
        int n = s24.replications();
        StockCase stock = StockCase.baseStock(2, 9, Law.fixed(3 * HOUR), true);
        Shelves seen = new Shelves(n, 9, 3 * HOUR, 27 * HOUR);
        Waits waits = new Waits(n, 9, 3 * HOUR, 27 * HOUR, HOUR);
        stock.run(n, 27, seen.and(waits));
        seen.runEnded();
        assertThat(waits.offSchedule()).isZero();
        s24.check(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "backorders_timeavg", seen.backorders(),
                "onhand_timeavg", seen.onHand(),
                "onorder_timeavg", seen.onOrder(),
                "wait_mean_all_demands", waits.mean() / HOUR,
                "P_wait_gt_1.0h", waits.shareOfLongWaits()));
    }

    /** At an hour t Poisson(6 (1 - e^(-t/3))) are on order: 3.8 at the third, so that 5.2 of 9 are on hand. */
    @Test
    void threeHoursOnAverage_fromAFullShelf(@Case("S25") Expected s25) {
        Shelves seen = StockCase.baseStock(2, 9, Law.exponential(3 * HOUR), true)
                .observe(s25.replications(), 0, 24, 3 * HOUR, 12 * HOUR);
        s25.check(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "backorders_timeavg", seen.backorders(),
                "onhand_timeavg", seen.onHand(),
                "onorder_timeavg", seen.onOrder(),
                "onhand_mean_at_3.0h", seen.onHandAt(3 * HOUR),
                "backorders_mean_at_12.0h", seen.backordersAt(12 * HOUR),
                "P_onhand0_at_12.0h", seen.emptyShareAt(12 * HOUR)));
    }

    /** Six units are six lines of Erlang's for a load of 2 · 3: B(6, 6) = 0.265 are lost, whatever the law of the lead. */
    @Test
    void whoFindsNothingIsLost_26PercentAre(@Case("S26") Expected s26) {
        s26.check(erlang(s26, Law.fixed(3 * HOUR)));
    }

    /** From a full shelf a day loses less: 11 of 48. */
    @Test
    void whoFindsNothingIsLost_exponentialLead_26PercentAre(@Case("S27") Expected s27) {
        Law lead = Law.exponential(3 * HOUR);
        Map<String, Double> figures = erlang(s27, lead);
        Shelves day =
                StockCase.baseStock(2, 6, lead, false).observe(s27.replications("lost_mean_24h_from_full"), 0, 24);
        figures.put("fill_rate_24h_from_full", day.fillRate());
        figures.put("stockout_time_frac_24h_from_full", day.emptyShare());
        figures.put("lost_mean_24h_from_full", day.lost());
        figures.put("onhand_timeavg_24h_from_full", day.onHand());
        s27.check(figures);
    }

    @Test
    void whoFindsNothingIsLost_uniformLead_26PercentAre(@Case("S28a") Expected s28a) {
        s28a.check(erlang(s28a, Law.uniform(0, 6 * HOUR)));
    }

    @Test
    void whoFindsNothingIsLost_erlangLead_26PercentAre(@Case("S28b") Expected s28b) {
        s28b.check(erlang(s28b, Law.erlang(3, 3 * HOUR)));
    }

    private static Map<String, Double> erlang(Expected expected, Law lead) {
        Shelves seen = StockCase.baseStock(2, 6, lead, false).observe(expected.replications("fill_rate"), 60, 1060);
        return new HashMap<>(Map.of(
                "fill_rate", seen.fillRate(),
                "stockout_time_frac", seen.emptyShare(),
                "onorder_timeavg", seen.onOrder(),
                "onhand_timeavg", seen.onHand()));
    }
}
