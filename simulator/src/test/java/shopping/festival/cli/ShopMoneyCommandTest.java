package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prices, returns, coupons and variants as a seller asks for them. */
@Tag("slow")
class ShopMoneyCommandTest {
    private static final String SHOP = """
            sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
            TEA,Green tea,home,150,100,60,20,40,0.3
            MUG,Mug,home,80,50,35,5,60,0.3
            """;

    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private String plan;

    @BeforeEach
    void write() throws IOException {
        plan = file("mine.csv", "sku,location,initial_units\nTEA,dc-hangzhou,200\nMUG,dc-hangzhou,30\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private JsonNode plan(String shop, String... args) throws IOException {
        String market = file("market.conf", """
                demand.intents = 20000
                market.population { products = 300, sellers = 50 }
                payment { unpaid = 0, declined = 0 }
                """);
        Path out = place.resolve("out");
        List<String> all = new ArrayList<>(List.of("plan", file("shop.csv", shop), plan));
        all.addAll(List.of(args));
        all.addAll(List.of("--market", market, "--market-replications", "1", "--no-cache", "--quiet"));
        all.addAll(List.of("--replications", "10", "--out", out.toString(), "--force"));
        int code = shell.festival(all.toArray());
        assertThat(code).as(shell.err()).isIn(0, 4);
        return new ObjectMapper().readTree(out.resolve("plan.json").toFile());
    }

    private static double figure(JsonNode result, int plan, String key) {
        return result.at("/plans/" + plan + "/figures/" + key + "/mean").asDouble();
    }

    /** 0.9 ^ -2.62 = 1.318: of some 40 units 13 more. */
    @Test
    void aPriceThatIsAskedAbout_isAPlanMore_andHowFarDemandMovesIsSaid() throws IOException {
        JsonNode result = plan(SHOP, "--price", "TEA=90");
        assertThat(shell.out())
                .contains("RMB 90 for TEA: TEA costs RMB 90 instead of 100, and 32 % more want it.")
                .contains("(price / festival_price) ^ -2.62 (economics.elasticity)");
        assertThat(result.at("/plans/1/name").asText()).isEqualTo("RMB 90 for TEA");
        assertThat(result.at("/plans/1/prices/0/demandFactor").asDouble()).isCloseTo(1.318, within(0.001));
        assertThat(result.at("/plans/0/prices")).isEmpty();
        double more = figure(result, 1, "demandUnits") - figure(result, 0, "demandUnits");
        assertThat(more).isBetween(5.0, 25.0);
        assertThat(Files.readString(place.resolve("out/report.html"))).contains("Prices and the demand they draw");
    }

    @Test
    void pricesThatCannotBeAskedAbout_areAllTold() throws IOException {
        String shop = file("shop.csv", SHOP);
        int code = shell.festival("plan", shop, plan, "--price", "TEA=300", "--price", "CUP=5", "--quiet");
        assertThat(code).isEqualTo(2);
        assertThat(shell.err())
                .contains("--price (TEA=300) is too far from festival_price (100)")
                .contains("Use 50 to 200")
                .contains("--price (CUP=5) is of no product of the shop.");
    }

    @Test
    void whatComesBack_isOffEveryPlan_andIsNotToldOfWhereNothingDoes() throws IOException {
        JsonNode none = plan(SHOP);
        assertThat(shell.out()).doesNotContain("sent back").doesNotContain("coupons");
        assertThat(figure(none, 0, "refundsFen")).isZero();
        String shop = SHOP.replace("forecast_cv\n", "forecast_cv,return_share,return_cost\n")
                .replace(",0.3\n", ",0.3,0.2,5\n");
        JsonNode some = plan(shop);
        assertThat(shell.out())
                .contains("units sent back")
                .contains("refunds")
                .contains("days from delivery to refund");
        double revenue = figure(some, 0, "revenueFen");
        assertThat(figure(some, 0, "refundsFen")).isCloseTo(0.2 * revenue, within(1.0));
        assertThat(figure(some, 0, "returnsCostFen")).isCloseTo(500 * 0.2 * figure(some, 0, "soldUnits"), within(1.0));
        assertThat(Files.readAllLines(place.resolve("out/plan-skus.csv")).get(0))
                .contains(",refunds_rmb,refunds_rmb_low,refunds_rmb_high,")
                .contains(",coupons_rmb,");
    }

    /** Half of the mugs' price off every order of a mug: what is paid is the revenue less the coupons. */
    @Test
    void couponsAreARow_andTheRowsAddUp() throws IOException {
        String shop = SHOP.replace("forecast_cv\n", "forecast_cv,coupon_from,coupon_off,ad_cost\n")
                .replace("40,0.3\n", "40,0.3,,,\n")
                .replace("60,0.3\n", "60,0.3,50,25,200\n");
        JsonNode result = plan(shop);
        double coupons = figure(result, 0, "couponsFen");
        assertThat(coupons).isPositive();
        assertThat(figure(result, 0, "advertisingFen")).isCloseTo(20_000, within(1e-6));
        double margin = figure(result, 0, "revenueFen")
                - coupons
                - figure(result, 0, "commissionFen")
                - figure(result, 0, "advertisingFen")
                - figure(result, 0, "unitCostFen")
                - figure(result, 0, "shippingFen");
        assertThat(figure(result, 0, "marginFen")).isCloseTo(margin, within(1e-3));
        assertThat(shell.out()).contains("coupons").contains("advertising").doesNotContain("sent back");
    }
}
