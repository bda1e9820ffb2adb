package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** {@code festival plan} and {@code festival plan recommend} as a seller meets them. */
@Tag("slow")
class PlanCommandTest {
    /** A market in which a shop of a few items is small, and a run takes milliseconds. */
    private static final String MARKET = """
            demand.intents = 20000
            market.population { products = 300, sellers = 50 }
            payment { unpaid = 0, declined = 0 }
            """;

    private static final String SHOP = """
            sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
            TEA,绿茶 Green tea,home,150,100,60,20,40,0.3
            MUG,Mug,home,80,50,45,5,60,0.3
            """;

    @TempDir
    private Path place;

    private final Shell shell = new Shell();
    private String shop;
    private String market;

    @BeforeEach
    void write() throws IOException {
        market = file("market.conf", MARKET);
        shop = file("shop.csv", SHOP);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private String plan(String name, int tea, int mugs) throws IOException {
        return file(
                name + ".csv",
                "sku,location,initial_units,policy\nTEA,dc-hangzhou," + tea + ",none\nMUG,dc-hangzhou," + mugs
                        + ",none\n");
    }

    private int plan(String... args) {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(args));
        all.addAll(List.of("--market", market, "--market-replications", "1", "--no-cache", "--quiet"));
        return shell.festival(all.toArray());
    }

    private JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void thePlanThatStocksWhatPays_isSaidToEarnMore_byHowMuchAndHowSure() throws IOException {
        Path out = place.resolve("out");
        // A unit of tea earns 40 less 5 % commission and the parcel: 29; the better plan has 35 more of them to sell.
        int code =
                plan(shop, plan("bare", 5, 10), plan("full", 40, 10), "--replications", "40", "--out", out.toString());
        assertThat(code).isZero();
        assertThat(shell.out())
                .contains("full earns RMB ")
                .contains("more than bare, 95 % sure between RMB ")
                .contains("绿茶")
                .contains("Results are in ");
        assertThat(shell.out().lines().limit(28))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(100));
        JsonNode result = json(out.resolve("plan.json"));
        JsonNode difference = result.at("/comparisons/0/differences/profitFen");
        assertThat(difference.get("low").asDouble()).isPositive();
        assertThat(result.at("/comparisons/0/varianceRatio").asDouble()).isPositive();
        // What sold more units earned more: 29 a unit at most.
        double units = result.at("/comparisons/0/differences/soldUnits/mean").asDouble();
        assertThat(difference.get("mean").asDouble()).isBetween(0.0, units * 2_900 + 1);
        assertThat(Files.readAllLines(out.resolve("plan-skus.csv"))).hasSize(1 + 2 * 2);
        Tables.areMarked(out, 1);
        assertThat(out.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void plansThatAreAlike_areAsGoodAsEachOther() throws IOException {
        assertThat(plan(shop, plan("a", 30, 30), plan("b", 30, 30), "--replications", "10", "--out", place + "/o"))
                .isZero();
        assertThat(shell.out()).contains("b and a are as good as each other").doesNotContain("wins");
    }

    @Test
    void whatTooFewFestivalsCannotTell_endsWithFour_andSaysHowManyMoreWould() throws IOException {
        int code = plan(
                shop,
                plan("a", 40, 40),
                plan("b", 44, 40),
                "--replications",
                "3",
                "--matters",
                "0",
                "--out",
                place + "/o");
        assertThat(code).isEqualTo(4);
        assertThat(shell.out())
                .contains("Cannot tell whether b or a earns more")
                .containsPattern("about [\\d,]+ more");
    }

    /** Two festivals differ from their plans by the same amount in one case of two, whatever the plans are worth. */
    @Test
    void twoFestivalsMakeNoVerdict_howeverWellTheyAgree() throws IOException {
        assertThat(plan(shop, plan("bare", 5, 10), plan("full", 40, 10), "--replications", "2", "--out", place + "/o"))
                .isEqualTo(4);
        assertThat(shell.out())
                .contains(
                        "Cannot tell whether full or bare earns more: 2 festivals are too few, however well they agree"
                                + " (6 at least for 95 %)")
                .doesNotContain("95 % sure between");
        // Five units of tea and ten mugs are sold out in both.
        assertThat(plan(shop, plan("bare", 5, 10), "--replications", "2", "--out", place + "/p"))
                .isZero();
        assertThat(shell.out())
                .contains("bare earns RMB ")
                .contains("the mean of 2 festivals: too few to say how sure that is (6 at least for 95 %).")
                .doesNotContain("95 % sure between");
    }

    @Test
    void theRecommendedPlanIsReadyToRun_andNoWorseThanTheSellersOwn() throws IOException {
        Path out = place.resolve("advice");
        String own = plan("own", 5, 60);
        assertThat(plan(
                        "recommend",
                        shop,
                        own,
                        "--replications",
                        "60",
                        "--service-level",
                        "0.9",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(shell.out()).contains("The recommended plan earns RMB ").contains("more than own");
        String advice = out.resolve("recommended-plan.csv").toString();
        assertThat(plan(shop, own, advice, "--replications", "40", "--seed", "9", "--out", place + "/again"))
                .isZero();
        assertThat(shell.out()).contains("recommended-plan earns RMB ").contains("more than own");
        assertThat(out.resolve("recommended-service-plan.csv")).exists();
        Tables.areMarked(out, 3);
        assertThat(json(out.resolve("recommend.json")).at("/hindsightFen/mean").asDouble())
                .isGreaterThan(json(out.resolve("recommend.json"))
                        .at("/profit/profitFen/mean")
                        .asDouble());
    }

    @Test
    void everyModeOfFulfilmentIsCompared() throws IOException {
        assertThat(plan(shop, plan("a", 40, 40), "--replications", "10", "--compare-fulfilment", "--out", place + "/o"))
                .isZero();
        assertThat(shell.out())
                .contains("by each mode of fulfilment")
                .contains("as it is")
                .contains("all bonded");
        assertThat(place.resolve("o/plan-fulfilment.json")).exists();
    }

    @Test
    void allMistakesOfAllFilesAndOptionsAreToldAtOnce_andNothingIsWritten() throws IOException {
        String bad = file("bad.csv", "sku,location,initial_units\nTEA,dc-hangzou,-3\n");
        int code = plan(
                shop, bad, "--replications", "1", "--precision", "x", "--service-level", "2", "--out", place + "/o");
        assertThat(code).isEqualTo(2);
        assertThat(shell.err())
                .contains("bad.csv:2: location (dc-hangzou)")
                .contains("bad.csv:2: initial_units (-3)")
                .contains("MUG")
                .contains("--replications (1)")
                .contains("--precision (x)")
                .contains("--service-level (2)")
                .doesNotContain("\tat ");
        assertThat(place.resolve("o")).doesNotExist();
    }

    @Test
    void withoutFilesTheSellerIsToldWhereToBegin() {
        assertThat(shell.festival("plan")).isEqualTo(2);
        assertThat(shell.err()).contains("festival plan init DIR");
    }

    @Test
    void aShopTooLargeForTheMarketIsWarned() throws IOException {
        String large = file("large.csv", SHOP.replace(",40,0.3", ",900,0.3"));
        assertThat(plan(large, plan("a", 900, 60), "--replications", "3", "--out", place + "/o"))
                .isZero();
        assertThat(shell.err()).contains("of all interest in home");
    }
}
