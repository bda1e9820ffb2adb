package shopping.festival.result.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shopping.festival.engine.RunOptions;
import shopping.festival.result.Trade.StockOut;
import shopping.festival.scenario.reading.ScenarioLoader;
import shopping.festival.study.run.Experiment;

/** What was filled from the shelf, beside what was filled or promised. */
class ShelfFillRateTest {
    private static StockOut play(String... overrides) {
        List<String> all = new ArrayList<>(List.of(overrides));
        all.add("demand.streams.drum.count=20");
        return Experiment.of(ScenarioLoader.load(Path.of("src/test/resources/drum/base.conf"), all), 1)
                .play(0, RunOptions.inline())
                .result()
                .trade()
                .stockOut();
    }

    /** 20 ask for a unit each, one every 10 s; seven are there, and 100 more come after the last has asked. */
    @ParameterizedTest
    @CsvSource({"lost", "backorder"})
    void sevenOfTwentyAreFilledFromTheShelf_promisesAreNot(String whenSoldOut) {
        StockOut s = play(
                "market.offers.thing.stock.house.units=7",
                "sellers.whenSoldOut=" + whenSoldOut,
                "market.offers.thing.stock.house.policy=one-off",
                "market.offers.thing.stock.house.deliveries=[[5 min, 100]]");
        assertThat(s.shelfFillRate()).isEqualTo(0.35);
        assertThat(s.firstAttemptFillRate()).isEqualTo(whenSoldOut.equals("lost") ? 0.35 : 1.0);
    }
}
