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

/** Which way of fulfilment earns most, as a seller of a group with a centre of its own asks. */
@Tag("slow")
class FulfilmentCommandTest {
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 300, sellers = 50 }
            market.newcomers {
              makers { country = US, warehouses = [detroit], shipping = 33, interest = 0.01, sellers = 5, products = 20 }
            }
            warehouses {
              dc {}
              zone { mode = bonded }
              los-angeles { mode = direct, port = shanghai, flight = 3 d }
              detroit { mode = direct, origin = makers, port = shanghai, flight = 3 d }
            }
            ports { shanghai {} }
            payment { unpaid = 0, declined = 0 }
            """;

    private static final String HEAD =
            "sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,origin,fulfilment";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private String market;

    @BeforeEach
    void write() throws IOException {
        market = file("market.conf", MARKET);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private String shop(String fulfilment) throws IOException {
        String rest = ",makers," + fulfilment + "\n";
        return file(
                "shop" + fulfilment + ".csv",
                HEAD + "\nOAT,Oatmeal,home,150,100,30,10,40,0.3" + rest + "BIB,Bib,home,80,75,20,5,60,0.3" + rest);
    }

    private String plan(String name, String location, String fulfilment) throws IOException {
        String cells = fulfilment.isEmpty() ? "" : "," + fulfilment;
        return file(
                name + ".csv",
                "sku,location,initial_units" + (fulfilment.isEmpty() ? "" : ",fulfilment") + "\nOAT," + location + ",35"
                        + cells + "\nBIB," + location + ",70" + cells + "\n");
    }

    private JsonNode trial(String out, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(args));
        all.addAll(List.of("--market", market, "--market-replications", "1", "--no-cache", "--quiet"));
        all.addAll(List.of("--replications", "10", "--out", place.resolve(out).toString()));
        assertThat(shell.festival(all.toArray())).as(shell.err()).isZero();
        return new ObjectMapper()
                .readTree(place.resolve(out).resolve("plan.json").toFile());
    }

    private static double mean(JsonNode trial, int plan, String figure) {
        return trial.at("/plans/" + plan + "/figures/" + figure + "/mean").asDouble();
    }

    @Test
    void threeWaysAreThreePlansOfOneRun_inTheOrderOfThreeRunsByHand() throws IOException {
        JsonNode one = trial(
                "one",
                shop(""),
                plan("zone", "zone", "bonded"),
                plan("centre", "detroit", ""),
                plan("mail", "los-angeles", "direct"),
                "--compare-fulfilment");
        assertThat(mean(one, 0, "soldUnits")).isPositive();
        // The same buyers and parcels: 15 RMB from a zone, 33 from the group's centre, 50 by everybody's mail.
        double parcels = mean(one, 0, "shippingFen") / 1_500;
        assertThat(mean(one, 1, "shippingFen")).isCloseTo(3_300 * parcels, within(1e-6));
        assertThat(mean(one, 2, "shippingFen")).isCloseTo(5_000 * parcels, within(1e-6));
        double zone = mean(one, 0, "profitFen");
        assertThat(mean(one, 1, "profitFen")).isCloseTo(zone - 1_800 * parcels, within(1e-6));
        assertThat(mean(one, 2, "profitFen")).isCloseTo(zone - 3_500 * parcels, within(1e-6));
        assertThat(shell.out())
                .contains("centre earns RMB")
                .contains("less than zone")
                .contains("The way for zone: ")
                .contains("The way for centre: ")
                .contains("The way for mail: ")
                .contains("Of all plans and ways: ");

        JsonNode bonded = trial("bonded", shop("bonded"), plan("by-hand", "zone", ""));
        JsonNode direct = trial("direct", shop("direct"), plan("by-hand", "detroit", ""));
        JsonNode mail = trial("mail", shop("direct"), plan("by-hand", "los-angeles", ""));
        assertThat(mean(bonded, 0, "profitFen")).isEqualTo(zone);
        assertThat(mean(direct, 0, "profitFen")).isEqualTo(mean(one, 1, "profitFen"));
        assertThat(mean(mail, 0, "profitFen")).isEqualTo(mean(one, 2, "profitFen"));
    }

    @Test
    void aGroupsOwnCentreIsAWayOfItsOwn_andAPriceTypedForOneWayIsNotThatOfAnother() throws IOException {
        String shop = shop("direct").replace("shopdirect", "typed");
        Files.writeString(
                Path.of(shop),
                Files.readString(place.resolve("shopdirect.csv"))
                        .replace("fulfilment", "fulfilment,shipping_cost")
                        .replace(",direct\n", ",direct,40\n"));
        trial("typed", shop, plan("centre", "detroit", ""), "--compare-fulfilment");
        JsonNode ways = new ObjectMapper()
                .readTree(place.resolve("typed/plan-fulfilment.json").toFile());
        assertThat(ways.at("/modes").findValuesAsText("mode"))
                .containsExactly("domestic", "bonded", "direct from detroit", "direct, shared centres");
        double typed = ways.at("/asItIs/shippingFen/mean").asDouble();
        assertThat(ways.at("/modes/1/shippingFen/mean").asDouble())
                .as("15 where 40 was typed for direct mail")
                .isCloseTo(typed * 15 / 40, within(1e-6));
        assertThat(ways.at("/modes/3/shippingFen/mean").asDouble())
                .as("who typed a price for direct mail meant it for all of it")
                .isCloseTo(typed, within(1e-6));
        assertThat(ways.at("/modes/3/verdict").asText())
                .as("not a fen between them in any festival")
                .isEqualTo("TOO_SMALL_TO_MATTER");
        assertThat(shell.out())
                .contains("The way for centre: ")
                .contains("as it is, all direct from detroit")
                .doesNotContain("cannot tell");
    }

    /** By general trade 15.9 % duty and 17 % VAT on top: 30 and 20 become 1.35603 times that, 40.68 and 27.12. */
    @Test
    void generalTradeBearsImportTax_inTheTrialTheWaysAndTheBudget() throws IOException {
        String trade = plan("trade", "dc", "domestic");
        JsonNode both = trial("both", shop(""), plan("zone", "zone", "bonded"), trade, "--compare-fulfilment");
        assertThat(mean(both, 0, "stockCostFen")).isEqualTo(35 * 3_000 + 70 * 2_000);
        assertThat(mean(both, 1, "stockCostFen")).isEqualTo(35 * 4_068 + 70 * 2_712);
        assertThat(shell.err()).contains("trade.csv: goods from abroad").contains("OAT (35.6 %) and BIB (35.6 %)");
        JsonNode ways = new ObjectMapper()
                .readTree(place.resolve("both/plan-fulfilment.json").toFile());
        assertThat(ways.at("/plan").asText()).isEqualTo("zone");
        assertThat(ways.at("/modes/0/mode").asText()).isEqualTo("domestic");
        double sold = ways.at("/modes/0/profitFen/mean").asDouble();
        assertThat(ways.at("/plans/1/asItIs/profitFen/mean").asDouble())
                .as("zone moved inland is what trade is")
                .isEqualTo(sold);

        // 2,450 as the shop's file has it, 3,322.20 as the plan does: more than 3,000.
        assertThat(shell.festival(
                        "plan",
                        "recommend",
                        shop(""),
                        trade,
                        "--budget",
                        "3000",
                        "--market",
                        market,
                        "--market-replications",
                        "1",
                        "--no-cache",
                        "--quiet",
                        "--replications",
                        "20",
                        "--out",
                        place.resolve("advice").toString()))
                .as(shell.err())
                .isZero();
        assertThat(shell.out()).contains("trade cut to the budget").contains("that of trade RMB 3,322.20");
    }
}
