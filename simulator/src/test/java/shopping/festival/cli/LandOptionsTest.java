package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One shop in the ways in which lands and programs write it: the same figures to the last fen. */
@Tag("slow")
class LandOptionsTest {
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 300, sellers = 50 }
            """;

    private static final String SHOP = """
            sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
            TEA,绿茶 Green tea,home,1250.50,999.90,60.5,20,40,0.3
            """;

    private static final String PLAN = "sku,location,initial_units\nTEA,dc-hangzhou,30\n";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private JsonNode profit(String out, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(args));
        all.addAll(List.of("--market", file("market.conf", MARKET), "--market-replications", "1", "--no-cache"));
        all.addAll(List.of(
                "--quiet", "--replications", "6", "--out", place.resolve(out).toString()));
        // Six festivals need not tell plans apart, which is exit code 4.
        assertThat(shell.festival(all.toArray())).as(shell.err()).isIn(0, 4);
        JsonNode result = new ObjectMapper()
                .readTree(place.resolve(out).resolve("plan.json").toFile());
        return result.at("/plans/0/figures/profitFen");
    }

    private String workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheets.fill(book.newWorksheet("shop"), SHOP);
            Worksheets.fill(book.newWorksheet("a"), PLAN);
            Worksheets.fill(book.newWorksheet("b"), PLAN.replace("30", "40"));
        }
        return Files.write(place.resolve("book.xlsx"), bytes.toByteArray()).toString();
    }

    @Test
    void aShopIsTheSameInEveryLandsWriting() throws IOException {
        String plan = file("plan.csv", PLAN);
        JsonNode plain = profit("plain", file("shop.csv", SHOP), plan);
        assertThat(plain.get("mean").asDouble()).isPositive();
        String semicolons = SHOP.replace(',', ';').replace('.', ',');
        assertThat(profit("told", file("semicolons.csv", semicolons), plan)).isEqualTo(plain);
        String grouped = semicolons.replace("1250,50", "1.250,50");
        assertThat(profit("said", file("grouped.csv", grouped), plan, "--decimal", "comma"))
                .isEqualTo(plain);
        String book = workbook();
        assertThat(profit("book", book, book + "#a", book + "#b")).isEqualTo(plain);
        assertThat(shell.out()).contains("b earns");
    }

    /** The shop that says in what money it is. */
    private static String inRmb() {
        return SHOP.replace("_cv", "_cv,currency").replace("0.3\n", "0.3,RMB\n");
    }

    /** Everything is told in dollars at RMB 8, and is the same to the fen for programs. */
    @Test
    void figuresAreShownInTheMoneyThatIsAskedFor_andKeptInFen() throws IOException {
        String shop = file("shop.csv", inRmb());
        String a = file("a.csv", PLAN);
        String b = file("b.csv", PLAN.replace("30", "40"));
        JsonNode rmb = profit("rmb", shop, a, b);
        assertThat(shell.out()).contains("RMB ").doesNotContain("USD");
        JsonNode usd = profit("usd", shop, a, b, "--currency", "usd", "--rate", "8", "--price", "TEA=125");
        assertThat(usd).isEqualTo(rmb);
        String dollars = shell.out();
        assertThat(dollars)
                // RMB 999.90 are 124.9875 dollars.
                .contains("USD 125 for TEA: TEA costs USD 125 instead of 124.99, and ")
                .contains(" Money is shown in USD, at RMB 8 for one.")
                .contains(
                        String.format(Locale.ROOT, "USD %,.0f", rmb.get("mean").asDouble() / 800));
        assertThat(dollars.replace("at RMB 8 for one", "")).doesNotContain("RMB");
        String page = Files.readString(place.resolve("usd/report.html"));
        assertThat(page).contains("profit (USD)").contains("profit per USD of stock");
        // The limit of an order that crosses the border is a law's, in its money.
        assertThat(page.replace("at RMB 8 for one", "").contains("RMB 2,000 an order"))
                .isTrue();
        assertThat(page.replace("at RMB 8 for one", "")
                        .replace("RMB 2,000 an order", "")
                        .contains("RMB"))
                .isFalse();
        List<String> rows = Files.readAllLines(place.resolve("usd/plan-skus.csv"));
        List<String> before = Files.readAllLines(place.resolve("rmb/plan-skus.csv"));
        assertThat(rows.get(0)).isEqualTo(before.get(0).replace("_rmb", "_usd")).contains("profit_usd,");
        int profit = List.of(rows.get(0).split(",")).indexOf("profit_usd");
        assertThat(Double.parseDouble(rows.get(1).split(",")[profit]))
                .isCloseTo(Double.parseDouble(before.get(1).split(",")[profit]) / 8, within(1e-4));
    }

    /** A shop in dollars at RMB 8 is the shop in RMB: 999.90 are 124.9875, which is 124.99 to the cent and RMB 999.92. */
    @Test
    void aShopInOtherMoney_isAskedForItsRate() throws IOException {
        String shop = file(
                "usd.csv",
                SHOP.replace("_cv", "_cv,currency")
                        .replace("1250.50,999.90,60.5,20,40,0.3", "156.25,125,7.5,2.5,40,0.3,USD"));
        String same = file("rmb.csv", SHOP.replace("1250.50,999.90,60.5,20", "1250,1000,60,20"));
        String plan = file("plan.csv", PLAN);
        JsonNode rmb = profit("rmb", same, plan);
        assertThat(profit("usd", shop, plan, "--currency", "USD", "--rate", "8"))
                .isEqualTo(rmb);
        assertThat(shell.err()).doesNotContain("has no column currency");
        assertThat(profit("shown", same, plan, "--currency", "USD", "--rate", "8"))
                .isEqualTo(rmb);
        assertThat(shell.err())
                .contains("rmb.csv:1: has no column currency, so its amounts are read as RMB and shown in USD. Add the"
                        + " column, with USD below it, if they are in USD.");
        assertThat(shell.festival("plan", shop, plan, "--market", file("market.conf", MARKET)))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("usd.csv:2: currency (USD) is a currency whose rate nobody has said. Say --currency USD,"
                        + " at the market's rate of it or at --rate.");
    }

    @Test
    void aRecommendation_keepsToABudgetInTheMoneyThatIsShown() throws IOException {
        String shop = file("shop.csv", inRmb());
        String plan = file("plan.csv", PLAN);
        List<String> asked = new ArrayList<>(List.of("plan", "recommend", shop, plan, "--market"));
        asked.addAll(List.of(file("market.conf", MARKET), "--market-replications", "1", "--no-cache", "--quiet"));
        asked.addAll(List.of("--replications", "20", "--currency", "USD", "--rate", "8", "--budget", "100"));
        asked.addAll(List.of("--workbook", "--out", place.resolve("advice").toString()));
        assertThat(shell.festival(asked.toArray())).as(shell.err()).isZero();
        // 100 dollars are RMB 800: thirteen units at RMB 60.50, 786.50, which are 98.31 dollars.
        JsonNode advice = new ObjectMapper()
                .readTree(place.resolve("advice/recommend.json").toFile());
        assertThat(advice.at("/wish/budgetFen").asLong()).isEqualTo(80_000);
        assertThat(advice.at("/spentFen").asLong()).isEqualTo(78_650);
        assertThat(shell.out())
                .contains("that of the recommended plan USD 98.31;")
                .contains("the budget is USD 100.");
        assertThat(shell.out().replace("at RMB 8 for one", "")).doesNotContain("RMB");
        // The recommended plan is a sheet that is ready to be run.
        String sheet = place.resolve("advice/recommend.xlsx") + "#recommended-plan";
        String csv = place.resolve("advice/recommended-plan.csv").toString();
        String page = Files.readString(place.resolve("advice/report.html"));
        // The limit of an order that crosses the border is a law's, in its money.
        assertThat(page.replace("at RMB 8 for one", "").contains("RMB 2,000 an order"))
                .isTrue();
        assertThat(page.replace("at RMB 8 for one", "")
                        .replace("RMB 2,000 an order", "")
                        .contains("RMB"))
                .isFalse();
        assertThat(Files.readAllLines(place.resolve("advice/recommend-skus.csv"))
                        .get(0))
                .contains("expected_usd,hindsight_usd,earns_more_usd");
        assertThat(profit("sheet", shop, sheet)).isEqualTo(profit("csv", shop, csv));
    }

    @Test
    void aCurrencyWithoutARate_orARateWithoutOne_isAskedFor() throws IOException {
        String shop = file("shop.csv", SHOP);
        String plan = file("plan.csv", PLAN);
        String market = file("market.conf", MARKET);
        assertThat(shell.festival("plan", shop, plan, "--market", market, "--currency", "EUR"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--currency (EUR) has no rate in this market. Add --rate, RMB for one of it.");
        assertThat(shell.festival("plan", shop, plan, "--market", market, "--rate", "7"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--rate needs to know of which currency. Add --currency, such as USD.");
        assertThat(shell.festival("plan", shop, plan, "--market", market, "--currency", "dollars", "--rate", "x"))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("--rate (x) is not a number.")
                .contains("--currency (dollars) is no code of a currency. Write its three letters, such as USD.");
    }

    @Test
    void anUnknownMarkIsToldWithAllThatIsWrongBesides() throws IOException {
        int code = shell.festival(
                "plan",
                file("shop.csv", SHOP.replace("TEA", "")),
                file("plan.csv", PLAN),
                "--decimal",
                "commas",
                "--market",
                file("market.conf", MARKET));
        assertThat(code).isEqualTo(2);
        assertThat(shell.err())
                .contains("--decimal (commas) is unknown. Did you mean comma?")
                .contains("shop.csv:2: sku is empty.");
    }
}
