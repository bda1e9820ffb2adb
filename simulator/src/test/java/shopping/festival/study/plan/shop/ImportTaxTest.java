package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.market.Mode;

/** What a unit costs by the time it can be sold; the desk's market adds 25 % to health and 30 % to cosmetics from abroad. */
class ImportTaxTest {
    private static final String COLUMNS = "sku,name,category,list_price,festival_price,unit_cost,salvage_value,"
            + "expected_units,forecast_cv,origin,fulfilment,import_tax\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private List<Long> costs(String... rows) {
        return desk.shop(COLUMNS + String.join("\n", rows) + "\n").items().stream()
                .map(Item::unitCostFen)
                .toList();
    }

    private static String row(String sku, String category, String origin, String fulfilment, String tax) {
        return String.join(",", sku, sku, category, "150,99,40,10,500,0.3", origin, fulfilment, tax);
    }

    @Test
    void onlyGoodsFromAbroadThatAreSoldFromInsideTheCountryBearIt() {
        // 40 · 1.25 = 50; 40 · 1.3 = 52.
        assertThat(costs(
                        row("home", "health", "CN", "domestic", ""),
                        row("trade", "health", "US", "domestic", ""),
                        row("zone", "health", "US", "bonded", ""),
                        row("mail", "health", "US", "direct", ""),
                        row("mask", "cosmetics", "JP", "domestic", "")))
                .containsExactly(4_000L, 5_000L, 4_000L, 4_000L, 5_200L);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly("shop.csv: goods from abroad that are sold by general trade (fulfilment domestic) bear"
                        + " import duty and VAT, which are added to their unit_cost: trade (25.0 %) and mask (30.0 %)."
                        + " Where unit_cost holds them already, write 0 in import_tax.");
    }

    @Test
    void theShopMaySayWhatItReallyIs() {
        // 40 · 1.075 = 43; in it already; and kept for a plan that sells the third by general trade.
        assertThat(costs(
                        row("a", "health", "US", "domestic", "0.075"),
                        row("b", "health", "US", "domestic", "0"),
                        row("c", "health", "US", "bonded", "0.1")))
                .containsExactly(4_300L, 4_000L, 4_000L);
        assertThat(desk.warnings()).isEmpty();
        assertThat(desk.problems()).isEmpty();
    }

    @Test
    void aPlanThatSellsByGeneralTradeBearsItToo_andSaysSo() {
        Shop shop = desk.shop(COLUMNS + row("zone", "health", "US", "bonded", "") + "\n");
        Plan plan = desk.plan(shop, "sku,location,initial_units,fulfilment\nzone,dc-hangzhou,10,domestic\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(shop.under(plan).items().get(0).unitCostFen()).isEqualTo(5_000);
        assertThat(shop.items().get(0).by(Mode.DIRECT).unitCostFen()).isEqualTo(4_000);
        assertThat(desk.warnings())
                .containsExactly("plan.csv: goods from abroad that are sold by general trade (fulfilment domestic) bear"
                        + " import duty and VAT, which are added to their unit_cost: zone (25.0 %). Where unit_cost"
                        + " holds them already, write 0 in import_tax.");
    }

    @Test
    void wrongOnesAreTold() {
        costs(
                row("a", "health", "US", "domestic", "25%"),
                row("b", "health", "US", "domestic", "-0.1"),
                row("c", "health", "CN", "", "0.1"));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: import_tax (25%) is a percentage. Write 0.3 for 30 %.",
                        "shop.csv:3: import_tax (-0.1) is negative. Use 0 to 10; 0.25 stands for 25 % of unit_cost.");
        assertThat(desk.warnings())
                .containsExactly(
                        "shop.csv:4: import_tax (0.1) has no meaning for goods of CN, which no border lies before."
                                + " Leave it empty, or say where the brand is from in origin.");
    }

    @Test
    void aPriceBelowTheLandedCostIsAskedAbout() {
        // 80 · 1.25 = 100 against a price of 99.
        costs(row("a", "health", "US", "domestic", "0.25").replace(",40,", ",80,"));
        assertThat(desk.warnings())
                .contains("shop.csv:2: unit_cost (80) comes to 100 with the import tax, which is above festival_price"
                        + " (99): each unit sold is a loss.");
    }
}
