package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                .contains("more than bare on average, 95 % sure between RMB ")
                .contains("绿茶")
                .contains("Results are in ");
        assertThat(shell.out().lines().limit(28))
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(100));
        JsonNode result = json(out.resolve("plan.json"));
        double[] profits = new double[40];
        int won = 0;
        for (int j = 0; j < 40; j++) {
            profits[j] = result.at("/comparisons/0/differenceFen/" + j).asDouble();
            won += profits[j] > 0 ? 1 : 0;
        }
        Arrays.sort(profits);
        // One in twenty: the second of forty.
        String bad = String.format(Locale.ROOT, "RMB %,.0f", Math.abs(Math.rint(profits[1] / 100)));
        assertThat(shell.out())
                // 38 of them: 9.5 of ten are not ten.
                .contains("Of single festivals it earns more in " + won + " of 40 (more than nine of ten); ")
                .contains(" bad one (1 in 20) it earns " + bad);
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

    /** A tenth never pays, a twentieth of the rest is declined: they are no longer missing between wanted, sold and lost. */
    @Test
    void whatIsWantedIsTheSumOfWhatBecomesOfIt_forTheShopAndEverySku() throws IOException {
        market = file("unpaid.conf", MARKET.replace("unpaid = 0, declined = 0", "unpaid = 0.1, declined = 0.05"));
        Path out = place.resolve("out");
        assertThat(plan(shop, plan("a", 30, 30), "--replications", "8", "--out", out.toString()))
                .isZero();
        JsonNode figures = json(out.resolve("plan.json")).at("/plans/0/figures");
        double sum = 0;
        for (String key : List.of("sold", "lost", "unpaid", "declined", "overLimit", "turnedAway")) {
            sum += figures.at("/" + key + "Units/mean").asDouble();
        }
        assertThat(sum).isCloseTo(figures.at("/demandUnits/mean").asDouble(), within(1e-9));
        assertThat(figures.at("/unpaidUnits/mean").asDouble()).isPositive();
        assertThat(figures.at("/declinedUnits/mean").asDouble()).isPositive();
        List<String> lines = Files.readAllLines(out.resolve("plan-skus.csv"));
        List<String> columns = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, 3)) {
            List<String> cells = List.of(line.split(",", -1));
            double all = 0;
            for (String name : List.of("sold", "lost", "unpaid", "declined", "over_limit", "turned_away")) {
                all += Double.parseDouble(cells.get(columns.indexOf(name + "_units")));
            }
            assertThat(all).isCloseTo(Double.parseDouble(cells.get(columns.indexOf("demand_units"))), within(0.001));
        }
        assertThat(shell.out()).contains("units never paid").contains("units declined in payment");
        assertThat(Files.readString(out.resolve("report.html"))).contains("units never paid");
    }

    /**
     * A unit of tea earns 29 or loses 40: 15 more than 20 pay while more than 40 / 69 of all festivals want them, about as
     * far as a mean of 29 of 40. What the sentence says is held against trials at those levels themselves.
     */
    @Test
    void whereTheVerdictTurns_isARange_thatTrialsAtItsEndsAgreeWith() throws IOException {
        Path out = place.resolve("out");
        String less = plan("less", 20, 10);
        String more = plan("more", 35, 10);
        assertThat(plan(shop, less, more, "--common-cv", "0", "--replications", "200", "--out", out.toString()))
                .isZero();
        JsonNode turn = json(out.resolve("plan.json")).at("/comparisons/0/turnBelow");
        double winsTo = turn.get("winsTo").asDouble();
        double losesFrom = turn.get("losesFrom").asDouble();
        assertThat(losesFrom).isBetween(0.6, winsTo);
        assertThat(winsTo).isBetween(losesFrom, 0.95);
        long known = (long) Math.floor(100 * (1 - winsTo) + 1e-9);
        long lost = (long) Math.ceil(100 * (1 - losesFrom) - 1e-9);
        assertThat(shell.out())
                .contains("more wins while demand is at most " + known + " % below your forecast; less wins from "
                        + lost + " % below, and between them nobody can tell.");
        assertThat(differenceAt(40 * (1 - known / 100.0), less, more)).isPositive();
        assertThat(differenceAt(40 * (1 - lost / 100.0), less, more)).isNegative();
    }

    private double differenceAt(double tea, String less, String more) throws IOException {
        String other = file("other.csv", SHOP.replace(",40,0.3", "," + tea + ",0.3"));
        String out = place + "/at-" + tea;
        plan(
                other,
                less,
                more,
                "--common-cv",
                "0",
                "--replications",
                "60",
                "--seed",
                "5",
                "--matters",
                "0",
                "--out",
                out);
        return json(Path.of(out, "plan.json"))
                .at("/comparisons/0/differences/profitFen/mean")
                .asDouble();
    }

    /** 3.59 and a parcel of 15 for 12.99: each unit loses 5.60. Six thousand mugs are a hundred times the 60 expected. */
    @Test
    void pricesAndStocksThatCannotBeMeantAreAskedAbout() throws IOException {
        String dollars = file("dollars.csv", """
                sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,shipping_cost
                TEA,Tea,home,15,12.99,3.59,1,40,0.3,15
                MUG,Mug,home,80,50,30,5,60,0.3,15
                """);
        assertThat(plan(dollars, plan("full", 40, 6000), "--replications", "3", "--out", place + "/o"))
                .isZero();
        assertThat(shell.err())
                .containsPattern("dollars.csv:2: festival_price \\(12\\.99\\) does not pay .*loses RMB 5\\.60?,")
                .contains("Are the prices in RMB?")
                .doesNotContain("dollars.csv:3")
                .contains("full.csv:3: sku (MUG) has 6000 units in this plan, 100 times what the shop expects");
        assertThat(plan(shop, plan("some", 40, 5999), "--replications", "3", "--out", place + "/p"))
                .isZero();
        assertThat(shell.err()).doesNotContain("some.csv:3");
    }

    /** Means 40 and 60 of cv 0.3: variance 144 + 324 + 100 = 568 if they err each for itself, 900 + 100 if together. */
    @Test
    void forecastsThatErrTogether_makeAShopVaryMore() throws IOException {
        double apart = demandDeviation("0");
        double together = demandDeviation("0.3");
        // The square root of 1,000 / 568 is 1.33; each deviation of 150 festivals is known to 6 %.
        assertThat(together / apart).isBetween(1.12, 1.6);
        int code = plan(shop, plan("a", 9, 9), "--common-cv", "3", "--out", place + "/x");
        assertThat(code).isEqualTo(2);
        assertThat(shell.err()).contains("--common-cv (3) is out of range. Use 0 to 2.");
    }

    private double demandDeviation(String common) throws IOException {
        String out = place + "/common-" + common;
        plan(shop, plan("a", 30, 30), "--common-cv", common, "--replications", "150", "--out", out);
        return json(Path.of(out, "plan.json"))
                .at("/plans/0/figures/demandUnits/sd")
                .asDouble();
    }

    /** As sales, 40 and 60 are 100 sold with endless stock; as first-choice demand a tenth and a twentieth of it go unpaid. */
    @Test
    void expectedUnitsAreWhatTheSellerSaysTheyAre() throws IOException {
        market = file("unpaid.conf", MARKET.replace("unpaid = 0, declined = 0", "unpaid = 0.3, declined = 0.05"));
        shop = file("certain.csv", SHOP.replace(",0.3", ",0"));
        String ample = plan("ample", 900, 900);
        String[] more = {"--replications", "60", "--out"};
        assertThat(plan(shop, ample, "--expected-units", "sales", more[0], more[1], more[2], place + "/sales"))
                .isZero();
        // A Poisson mean of 100 over 60 festivals has a deviation of 1.3.
        assertThat(json(place.resolve("sales/plan.json"))
                        .at("/plans/0/figures/soldUnits/mean")
                        .asDouble())
                .isCloseTo(100, within(5.5));
        assertThat(plan(shop, ample, more[0], more[1], more[2], place + "/first"))
                .isZero();
        JsonNode first = json(place.resolve("first/plan.json")).at("/plans/0/figures");
        // 0.7 of what was wanted is paid, and 0.95 of that is not declined.
        assertThat(first.at("/soldUnits/mean").asDouble()
                        / first.at("/demandUnits/mean").asDouble())
                .isCloseTo(0.665, within(0.03));
        assertThat(plan(shop, ample, "--expected-units", "sale", "--out", place + "/x"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--expected-units (sale) is unknown. Did you mean sales?");
    }

    /** What is wanted is one figure in the files of a trial and of a recommendation, unpaid orders among it. */
    @Test
    void demandUnitsMeanTheSameInEveryFile() throws IOException {
        market = file("unpaid.conf", MARKET.replace("unpaid = 0, declined = 0", "unpaid = 0.3, declined = 0"));
        shop = file("certain.csv", SHOP.replace(",0.3", ",0"));
        String own = plan("own", 40, 60);
        assertThat(plan(shop, own, "--replications", "60", "--out", place + "/trial"))
                .isZero();
        assertThat(plan("recommend", shop, own, "--replications", "60", "--out", place + "/advice"))
                .isZero();
        List<String> advice = Files.readAllLines(place.resolve("advice/recommend-skus.csv"));
        double demand = cell(advice, "demand_units");
        assertThat(demand)
                .isCloseTo(cell(Files.readAllLines(place.resolve("trial/plan-skus.csv")), "demand_units"), within(4.0));
        assertThat(cell(advice, "sellable_units") / demand).isCloseTo(0.7, within(0.05));
    }

    /** Of the first SKU. */
    private static double cell(List<String> lines, String column) {
        int place = List.of(lines.get(0).split(",", -1)).indexOf(column);
        return Double.parseDouble(lines.get(1).split(",", -1)[place]);
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

    /** Sixty of each cost 60 · 60 + 60 · 45 = 6,300; with 3,000 the seller cannot keep that plan, whatever it earns. */
    @Test
    void aBudgetBelowTheOwnPlan_isNoReasonToKeepIt_andEachSentenceNamesThePlanThatCosts() throws IOException {
        Path out = place.resolve("advice");
        assertThat(plan(
                        "recommend",
                        shop,
                        plan("own", 60, 60),
                        "--budget",
                        "3000",
                        "--service-level",
                        "0.9",
                        "--replications",
                        "40",
                        "--out",
                        out.toString()))
                .isZero();
        JsonNode told = json(out.resolve("recommend.json"));
        assertThat(told.at("/own/0/stockCostFen").asLong()).isEqualTo(630_000);
        assertThat(told.at("/ownCutToBudget/stockCostFen").asLong()).isBetween(294_001L, 300_000L);
        assertThat(told.at("/profit/stockCostFen").asLong()).isBetween(1L, 300_000L);
        long service = told.at("/service/stockCostFen").asLong();
        assertThat(service).isGreaterThan(300_000);
        String over = String.format(Locale.ROOT, "RMB %,d over the budget", (service - 300_000) / 100);
        assertThat(shell.out())
                .contains("own cut to the budget")
                .contains("that of own RMB 6,300, RMB 3,300 over the budget")
                .contains("that of the plan for the service level RMB ")
                .contains(over)
                .contains("the budget is RMB 3,000.")
                .contains("own cannot be paid with it")
                .doesNotContain("Keep your own");
    }

    @Test
    void everyModeOfFulfilmentIsCompared() throws IOException {
        assertThat(plan(shop, plan("a", 40, 40), "--replications", "10", "--compare-fulfilment", "--out", place + "/o"))
                .isZero();
        assertThat(shell.out())
                .contains("by each way of fulfilment")
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

    private String packed(String tea) throws IOException {
        String[] lines = SHOP.split("\n");
        return file(
                "packed.csv",
                lines[0] + ",min_units,max_units,case_pack,min_order\n" + lines[1] + "," + tea + "\n" + lines[2]
                        + ",,,,\n");
    }

    @Test
    void aRecommendationInCartons_saysWhatIsNotStockedAndWhy() throws IOException {
        Path out = place.resolve("out");
        int code = plan(
                "recommend",
                packed("0,500,12,24"),
                plan("mine", 5, 10),
                "--replications",
                "20",
                "--out",
                out.toString());
        assertThat(code).as(shell.err()).isZero();
        // A mug sold at 50 earns 50 · 0.95 − 45 − 6 = −3.50.
        assertThat(shell.out()).contains("Not stocked at the bell, as each unit sold would lose money: MUG.");
        List<String> rows = Files.readAllLines(out.resolve("recommend-skus.csv"));
        assertThat(rows.get(0)).contains("as_good_from_units,as_good_to_units,outcome");
        String[] tea = rows.get(1).split(",");
        assertThat(Integer.parseInt(tea[5])).isPositive();
        assertThat(Integer.parseInt(tea[5]) % 12).isZero();
        assertThat(rows.get(2)).contains(",sale-loses,");
    }

    /** 24 of 60 have to be there: 1,440. */
    @Test
    void aBudgetBelowWhatHasToBeThere_isRefused() throws IOException {
        int code = plan("recommend", packed("24,500,12,24"), plan("mine", 24, 10), "--budget", "1000.5");
        assertThat(code).isEqualTo(2);
        assertThat(shell.err())
                .contains("--budget (1000.5) is below what the min_units of " + place.resolve("packed.csv")
                        + " cost, RMB 1440. Raise it, or lower min_units.");
    }
}
