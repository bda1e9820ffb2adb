package shopping.festival.validation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shopping.festival.base.time.VirtualTime.DAY;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shopping.festival.study.plan.newsvendor.Demand;
import shopping.festival.study.plan.newsvendor.Newsvendor;
import shopping.festival.study.plan.newsvendor.SampledDemand;

/** One stock for one day, and what it does not cover is lost. A run has many offers, each of them a day. */
@Tag("slow")
class FixedStockTest {

    /** In a day 50 ± 7 are wanted: 56 units lose 0.8 of them and keep 6.8, which is the newsvendor's best. */
    @Test
    void newsvendor56UnitsFor50_earns33Point2(@Case("S12a") Expected s12a) {
        int days = s12a.replications();
        Shelves shelves = new Shelves(days, 56, 0, DAY);
        Seasons sales = day(days, 50, 56, shelves);
        shelves.runEnded();
        s12a.check(Map.ofEntries(
                entry("demand_mean", sales.demand()),
                entry("filled_from_stock_mean", sales.sold()),
                entry("lost_mean", sales.lost()),
                entry("leftover_mean", 56 - sales.sold()),
                entry("fill_rate", sales.fillRate()),
                entry("fill_rate_per_rep_mean", sales.meanOfFillRates()),
                entry("P_any_unmet", sales.anyUnmet()),
                entry("P_stock_hits_zero", sales.soldOut(56)),
                entry("stockout_time_frac", shelves.emptyShare()),
                entry("onhand_timeavg", shelves.onHand()),
                entry("profit_mean", profit(sales, 56))));
    }

    /**
     * What one pass with ample stock sees is enough to know the best stock of all and what any stock earns: 10 000 days of
     * Poisson(50), of which 78 % want at most 55 and 82 % at most 56, for a critical ratio of 80 %.
     */
    @Test
    void theBestStockOf56IsReadOffTheDaysOfAnAmpleOne_andEarnsWhatItEarnsOnTheSameDays() {
        int days = 10_000;
        SampledDemand seen =
                Demand.sampled(day(days, 50, 1000, new Witness() {}).demands());
        Newsvendor shop = Newsvendor.ofPrices(1, 0.3, 0.12);
        assertThat(shop.bestStock(seen)).isEqualTo(56);
        for (int stock : new int[] {40, 56, 60}) {
            assertThat(shop.profit(seen, stock))
                    .isCloseTo(profit(day(days, 50, stock, new Witness() {}), stock), within(1e-9));
        }
    }

    @Test
    void newsvendor40UnitsFor50_loses10AndEarns27Point8(@Case("S12b") Expected s12b) {
        int days = s12b.replications();
        Shelves shelves = new Shelves(days, 40, 0, DAY);
        Seasons sales = day(days, 50, 40, shelves);
        shelves.runEnded();
        s12b.check(Map.of(
                "filled_from_stock_mean", sales.sold(),
                "lost_mean", sales.lost(),
                "leftover_mean", 40 - sales.sold(),
                "fill_rate", sales.fillRate(),
                "P_any_unmet", sales.anyUnmet(),
                "stockout_time_frac", shelves.emptyShare(),
                "profit_mean", profit(sales, 40)));
    }

    /** Sold at 1, bought at 0.3, what is left goes at 0.12. */
    private static double profit(Seasons sales, int stock) {
        return sales.sold() - 0.3 * stock + 0.12 * (stock - sales.sold());
    }

    /** A unit left costs 1, a unit short 4: E(8 - D)+ + 4 E(D - 8)+ = 2.31 + 4 · 0.314. */
    @Test
    void newsvendorCost_8UnitsFor6Cost3Point57(@Case(value = "S13", part = "_S8") Expected s13) {
        s13.check(costs(s13, "_S8", 8));
    }

    @Test
    void newsvendorCost_5UnitsFor6Cost6Point59(@Case(value = "S13", part = "_S5") Expected s13) {
        s13.check(costs(s13, "_S5", 5));
    }

    private static Map<String, Double> costs(Expected s13, String part, int stock) {
        Seasons sales = day(s13.replications(), 6, stock, new Witness() {});
        double left = stock - sales.sold();
        return Map.of(
                "cost_mean" + part,
                left + 4 * sales.lost(),
                "lost_mean" + part,
                sales.lost(),
                "leftover_mean" + part,
                left);
    }

    /** With a stock of the mean, every second day sells out. */
    @Test
    void stockOf240For240_everySecondDaySellsOut(@Case("S18") Expected s18) {
        int days = s18.replications();
        Shelves shelves = new Shelves(days, 240, 0, DAY);
        Seasons sales = day(days, 240, 240, shelves);
        shelves.runEnded();
        s18.check(Map.of(
                "demand_mean", sales.demand(),
                "filled_from_stock_mean", sales.sold(),
                "lost_mean", sales.lost(),
                "fill_rate", sales.fillRate(),
                "fill_rate_per_rep_mean", sales.meanOfFillRates(),
                "P_any_unmet", sales.anyUnmet(),
                "P_stock_hits_zero", sales.soldOut(240),
                "stockout_time_frac", shelves.emptyShare(),
                "onhand_timeavg", shelves.onHand()));
    }

    /** The day of the festival: 4000 ± 63 are wanted, the last 400 in an hour, so the shelf is empty for minutes. */
    @Test
    void stockOf3950ForAFestivalOf4000_isEmptyFor9MinutesOfTheDay(@Case("S19") Expected s19) {
        int days = s19.replications();
        Shelves shelves = new Shelves(days, 3950, 0, DAY);
        Seasons sales = new Seasons(days);
        festival(Profile.festival(), days).stock(3950).run(0, sales.and(shelves));
        shelves.runEnded();
        s19.check(Map.of(
                "filled_from_stock_mean", sales.sold(),
                "lost_mean", sales.lost(),
                "fill_rate", sales.fillRate(),
                "P_any_unmet", sales.anyUnmet(),
                "P_stock_hits_zero", sales.soldOut(3950),
                "stockout_time_frac", shelves.emptyShare(),
                "onhand_timeavg", shelves.onHand()));
    }

    /** Each of 200 products has a tenth more than is wanted of it on average; of the rare ones that is too little. */
    @Test
    void zipfOver200Products_aTenthMoreThanWanted_68SellOut(@Case("S20") Expected s20) {
        int days = s20.replications();
        double all =
                IntStream.rangeClosed(1, 200).mapToDouble(rank -> 1.0 / rank).sum();
        double[] mean = IntStream.rangeClosed(1, 200)
                .mapToDouble(rank -> 5000 / all / rank)
                .toArray();
        int[] stock =
                Arrays.stream(mean).mapToInt(m -> (int) Math.ceil(1.1 * m)).toArray();
        double[] popularity =
                IntStream.range(0, 200 * days).mapToDouble(i -> mean[i % 200]).toArray();
        Seasons sales = new Seasons(200 * days);
        Profile orders = Profile.constant(5000 / 24.0, 24);
        new TextbookFestival(orders.poisson(days), orders.end())
                .popularity(popularity)
                .stock(stock)
                .run(0, sales);
        s20.check(Map.of(
                "SKUs_hitting_zero_mean", 200 * sales.soldOut(stock),
                "SKUs_with_unmet_mean", 200 * sales.anyUnmet(),
                "lost_mean", 200 * sales.lost(),
                "leftover_mean", Arrays.stream(stock).sum() - 200 * sales.sold(),
                "fill_rate", sales.fillRate()));
    }

    /** An order is of 1.65 units on average; the last one before the shelf is empty gets what is there. */
    @Test
    void ordersOfSeveralUnits_theRestIsSold_13Of792AreLost(@Case("S21") Expected s21) {
        int days = s21.replications();
        Seasons sales = new Seasons(days);
        festival(Profile.constant(20, 24), days)
                .units(.6, .25, .1, 0, .05)
                .stock(800)
                .run(0, sales);
        s21.check(Map.of(
                "demand_mean", sales.demand(),
                "demand_variance", sales.demandVariance(792),
                "lost_mean", sales.lost(),
                "filled_from_stock_mean", sales.sold(),
                "fill_rate", sales.fillRate(),
                "P_any_unmet", sales.anyUnmet()));
    }

    /** Four shelves of 30 for 25 each lose 1.8; one offer that lies at all four loses 0.1, with ten units less 0.9. */
    @Test
    void stockAtFourLocations_isOneStockIfEverybodyIsServedFromAnyOfThem(@Case("S23") Expected s23) {
        Map<String, Double> figures = new HashMap<>();
        int days = s23.replications();
        Seasons separate = new Seasons(4 * days);
        festival(Profile.constant(25 / 24.0, 24), 4 * days)
                .locations(4)
                .stock(30)
                .run(0, separate);
        figures.put("lost_mean_separate", 4 * separate.lost());
        figures.put("lost_mean_pooled_120", pooled(days, 30, 30, 30, 30));
        figures.put("lost_mean_pooled_110", pooled(days, 28, 28, 27, 27));
        s23.check(figures);
    }

    private static double pooled(int days, int... stock) {
        Seasons sales = new Seasons(days);
        festival(Profile.constant(100 / 24.0, 24), days)
                .locations(4)
                .everywhere()
                .stock(stock)
                .run(0, sales);
        return sales.lost();
    }

    /** So many are wanted in a day, all hours alike. */
    private static Seasons day(int days, double wanted, int stock, Witness witness) {
        Seasons sales = new Seasons(days);
        festival(Profile.constant(wanted / 24, 24), days).stock(stock).run(0, sales.and(witness));
        return sales;
    }

    /** A run with so many offers alike, each with this profile of its own. */
    private static TextbookFestival festival(Profile orders, int offers) {
        double[] alike = new double[offers];
        Arrays.fill(alike, 1);
        return new TextbookFestival(orders.poisson(offers), orders.end()).popularity(alike);
    }
}
