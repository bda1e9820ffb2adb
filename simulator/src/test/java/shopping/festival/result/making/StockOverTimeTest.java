package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Counts;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

/** Stock on hand, on order and waited for, averaged over the day; and what was ordered from suppliers in it. */
class StockOverTimeTest {
    private static FestivalResult play(String file, String... overrides) {
        return Experiment.of(ScenarioLoader.load(Path.of("src/test/resources", file), List.of(overrides)), 1)
                .play(0, RunOptions.inline())
                .result();
    }

    /** 20 ask for a unit each, one every 10 s from the bell on; the day has 600 s. */
    private static Counts.Stock drum(String... overrides) {
        List<String> all = new ArrayList<>(List.of(overrides));
        all.add("demand.streams.drum.count=20");
        Counts.Stock stock =
                play("drum/base.conf", all.toArray(String[]::new)).counts().stock();
        assertThat(stock).isNotNull();
        return stock;
    }

    /** 6, 5, 4, 3, 2 and 1 lie there for 10 s each, 100 from 300 s on; nothing from 60 s to 300 s. */
    @Test
    void sevenUnitsAndAHundredAfterFiveMinutes() {
        Counts.Stock stock = drum(
                "market.offers.thing.stock.house.units=7",
                "market.offers.thing.stock.house.policy=one-off",
                "market.offers.thing.stock.house.deliveries=[[5 min, 100]]");
        assertThat(stock.onHandMean()).isEqualTo((210 + 100 * 300) / 600.0);
        assertThat(stock.onOrderMean()).isEqualTo(100 * 300 / 600.0);
        assertThat(stock.backordersMean()).isZero();
        assertThat(stock.outOfStockTimeShare()).isEqualTo(240 / 600.0);
        assertThat(stock.supplierOrders()).as("it was under way from the start").isZero();
    }

    /** The 13 from 70 s to 190 s wait until 300 s: 13 · 300 - 13 · 130 = 2210 s; 87 units are left then. */
    @Test
    void whoFindsNothingWaits() {
        Counts.Stock stock = drum(
                "sellers.whenSoldOut=backorder",
                "market.offers.thing.stock.house.units=7",
                "market.offers.thing.stock.house.policy=one-off",
                "market.offers.thing.stock.house.deliveries=[[5 min, 100]]");
        assertThat(stock.backordersMean()).isEqualTo(2210 / 600.0);
        assertThat(stock.onHandMean()).isEqualTo((210 + 87 * 300) / 600.0);
        assertThat(stock.outOfStockTimeShare()).isEqualTo(240 / 600.0);
    }

    /**
     * Of three buyers in a row two find a unit, 14 of 20. Each unit sold is on order for 25 s: 350 s. Nothing is on hand
     * for 15 s after every second unit, seven times, and for 5 s when the next one finds the first of two back, six times.
     */
    @Test
    void baseStockOfTwo_25SecondsOfLead() {
        Counts.Stock stock = drum(
                "market.offers.thing.stock.house.units=2",
                "market.offers.thing.stock.house.policy=base-stock",
                "market.offers.thing.stock.house.upTo=2",
                "market.offers.thing.stock.house.lead=25 s");
        assertThat(stock.supplierOrders()).isEqualTo(14);
        assertThat(stock.supplierUnits()).isEqualTo(14);
        assertThat(stock.onOrderMean()).isEqualTo(350 / 600.0);
        assertThat(stock.onHandMean()).isEqualTo((2 * 600 - 350) / 600.0);
        assertThat(stock.outOfStockTimeShare()).isEqualTo((7 * 15 + 6 * 5) / 600.0);
    }

    /**
     * What is on order at an hour t of the day is Poisson(4 t) until 1.25 h and Poisson(5) from then on: 3.125 + 113.75
     * unit hours of 24. Who comes finds a unit if at most five are, P(X ≤ 5) = 0.616 in the end.
     */
    @Test
    void baseStockOf6_500Offers_theDayFromAFullShelf() {
        FestivalResult result = play("measures/backorder.conf");
        Counts.Stock stock = result.counts().stock();
        assertThat(stock).isNotNull();
        double fill = 0;
        double waiting = 0;
        double onHand = 0;
        int steps = 24 * 400;
        for (int k = 0; k < steps; k++) {
            double mean = 4 * Math.min(1.25, 24 * (k + 0.5) / steps);
            PoissonDistribution onOrder = PoissonDistribution.of(mean);
            fill += onOrder.cumulativeProbability(5) / steps;
            for (int x = 0; x < 60; x++) {
                onHand += Math.max(0, 6 - x) * onOrder.probability(x) / steps;
                waiting += Math.max(0, x - 6) * onOrder.probability(x) / steps;
            }
        }
        assertThat(PoissonDistribution.of(5).cumulativeProbability(5)).isCloseTo(0.616, within(0.0005));
        assertThat(result.trade().stockOut().shelfFillRate()).isCloseTo(fill, within(0.01));
        assertThat(result.trade().stockOut().firstAttemptFillRate()).isEqualTo(1.0);
        assertThat(stock.outOfStockTimeShare()).isCloseTo(1 - fill, within(0.01));
        assertThat(stock.onOrderMean() / 500).isCloseTo((3.125 + 113.75) / 24, within(0.05));
        assertThat(stock.onHandMean() / 500).isCloseTo(onHand, within(0.05));
        assertThat(stock.backordersMean() / 500).isCloseTo(waiting, within(0.03));
        assertThat(stock.supplierOrders()).isEqualTo(result.counts().orders().accepted());
    }

    /** From the first lead on it is the textbook's: P(X ≤ 5) = 0.616 find a unit, five are on order, 6 - 5 + B are on hand. */
    @Test
    void baseStockOf6_measuredFromTheFirstLeadOn_61Point6PercentAreFilledFromTheShelf() {
        Counts.Stock stock =
                play("measures/backorder.conf", "measure.from=1.25 h").counts().stock();
        assertThat(stock).isNotNull();
        PoissonDistribution onOrder = PoissonDistribution.of(5);
        double waiting = 0;
        for (int x = 7; x < 60; x++) {
            waiting += (x - 6) * onOrder.probability(x);
        }
        assertThat(stock.shelfFillRate()).isCloseTo(0.616, within(0.01));
        assertThat(stock.outOfStockTimeShare()).isCloseTo(1 - 0.616, within(0.01));
        assertThat(stock.onOrderMean() / 500).isCloseTo(5, within(0.05));
        assertThat(stock.backordersMean() / 500).isCloseTo(waiting, within(0.03));
        assertThat(stock.onHandMean() / 500).isCloseTo(1 + waiting, within(0.05));
    }

    /** 100 s to 400 s: nothing until 300 s, then 100 for 100 s; whoever asks in it, from 100 s to 190 s, finds nothing. */
    @Test
    void onlyTheMeasuredTimeCounts() {
        Counts.Stock stock = drum(
                "measure.from=100 s",
                "measure.to=400 s",
                "market.offers.thing.stock.house.units=7",
                "market.offers.thing.stock.house.policy=one-off",
                "market.offers.thing.stock.house.deliveries=[[5 min, 100]]");
        assertThat(stock.onHandMean()).isEqualTo(100 * 100 / 300.0);
        assertThat(stock.onOrderMean()).isEqualTo(100 * 200 / 300.0);
        assertThat(stock.outOfStockTimeShare()).isEqualTo(200 / 300.0);
        assertThat(stock.firstAttempts()).isEqualTo(10);
        assertThat(stock.shelfFillRate()).isZero();
    }
}
