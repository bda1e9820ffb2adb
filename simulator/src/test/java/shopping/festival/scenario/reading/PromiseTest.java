package shopping.festival.scenario.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.DeliveryPromise;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.Scenarios;
import shopping.festival.scenario.WarehouseTerms;

/** How long deliveries are said to take. */
class PromiseTest {
    @TempDir
    Path folder;

    private Scenario load(String... overrides) {
        return Scenarios.load(folder, "demand.intents = 1000", overrides);
    }

    private static double daysOf(Scenario scenario, String warehouse) {
        MarketTerms market = scenario.market();
        return market.promise().daysOf()[market.warehouseNames().indexOf(warehouse)];
    }

    @Test
    void itIsTheMeanWayToWhereBuyersLive() {
        Scenario scenario = load();
        // Central 1 d · 0.14, overseas 9 d · 0.01, all others 2 d · 0.85.
        assertThat(daysOf(scenario, "dc-wuhan")).isCloseTo(0.14 + 0.09 + 1.7, within(1e-9));
        assertThat(daysOf(scenario, "bonded-zhengzhou")).isCloseTo(3, within(1e-9));
        // Two days of flight, six hours of clearance, three days of transit.
        assertThat(daysOf(scenario, "tokyo")).isCloseTo(5.25, within(1e-9));
        assertThat(daysOf(load("mix.without=[customs]"), "tokyo")).isCloseTo(5, within(1e-9));
        assertThat(daysOf(load("ports.shanghai.clearance=30 d"), "tokyo")).isCloseTo(35, within(1e-9));
    }

    @Test
    void theReferenceIsWhatTheWarehousesOfTheDefaultsAndOf2016Promise() {
        for (Scenario scenario :
                List.of(load(), ScenarioLoader.load(Scenarios.shipped("double11-2016.conf"), List.of()))) {
            DeliveryPromise promise = scenario.market().promise();
            List<WarehouseTerms> houses = scenario.warehouses();
            for (Mode mode : Mode.values()) {
                double mean = IntStream.range(0, houses.size())
                        .filter(w -> houses.get(w).mode() == mode)
                        .mapToDouble(w -> promise.daysOf()[w])
                        .average()
                        .orElseThrow();
                assertThat(promise.referenceDays()[mode.ordinal()]).isCloseTo(mean, within(0.002));
            }
        }
    }

    @Test
    void theQuickestOfTheWarehousesIsPromised() {
        DeliveryPromise promise = new DeliveryPromise(0.1, new double[] {2, 3, 6}, new double[] {5, 1, 9});
        assertThat(promise.factor(Mode.DOMESTIC, new int[] {0, 1})).isEqualTo(StrictMath.exp(0.1));
        assertThat(promise.factor(Mode.DIRECT, new int[] {2})).isEqualTo(StrictMath.exp(-0.1 * 3));
        assertThat(promise.factor(Mode.BONDED, new int[] {0, 2})).isEqualTo(StrictMath.exp(-0.1 * 2));
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnce() {
        assertThat(Scenarios.problems(folder, """
                        demand { intents = 1000, deliverySensitivity = -1, deliveryReference { direkt = 3 d, bonded = -1 h } }
                        economics { taxPassThrough = 1.5, exchangePassThrough = all, reference { tax = -1, rmbPerUsd = 0 } }
                        """))
                .containsExactlyInAnyOrder(
                        "x.conf:1: demand.deliverySensitivity (-1) is out of range. Use 0 to 10.",
                        "x.conf:1: demand.deliveryReference.direkt (3 d) is not a known key. Did you mean direct?",
                        "x.conf:1: demand.deliveryReference.bonded (-1 h) is out of range. Use 0 s to 200 d.",
                        "x.conf:2: economics.taxPassThrough (1.5) is out of range. Use 0 to 1.",
                        "x.conf:2: economics.exchangePassThrough (all) is not a number. Use 0 to 1.",
                        "x.conf:2: economics.reference.tax (-1) is out of range. Use 0 to 10.",
                        "x.conf:2: economics.reference.rmbPerUsd (0) is out of range. Use 0.01 to 1000.");
    }

    @Test
    void aPriceThatTheRateMakesTooDearIsRefused() {
        String imported = Scenarios.SMALL
                .replace("foreign-share = 0", "foreign-share = 1, origins { US = 1 }")
                .replace("shirt { price = 10,", "shirt { origin = US, price = 9000000,");
        // 1 + 0.46 · (67.85 / 6.785 - 1) = 5.14 times RMB 9,000,000.
        assertThat(Scenarios.problems(folder, imported, "economics.rmbPerUsd=67.85"))
                .containsExactly(
                        "x.conf:7: market.offers.shirt.price (9000000) comes to RMB 46,260,000 (tax and exchange rate make it 5.14 times as dear), and no unit may cost more than RMB 42,949,672. Lower the price, or let tax and exchange rate be nearer to economics.reference.");
    }
}
