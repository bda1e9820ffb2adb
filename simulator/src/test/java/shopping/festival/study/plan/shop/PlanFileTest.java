package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.model.sellers.Policy;

/** A plan as spreadsheet programs write it. The good one has V-1 in line 2 and M-1 in lines 3 and 4. */
@Tag("slow")
class PlanFileTest {
    private static final int NINGBO = 2;

    @TempDir
    Path folder;

    private Desk desk;
    private Shop shop;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
        shop = desk.shop(Desk.SHOP);
    }

    private Policy policy(String rest) {
        Plan plan = desk.plan(shop, Desk.PLAN.replace("V-1,bonded-ningbo,400,,,,,,,", "V-1,bonded-ningbo,400," + rest));
        assertThat(desk.problems()).isEmpty();
        return plan.stockings().get(0).policy();
    }

    private static void same(Object actual, Object expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void aStockingAProductAndLocation_inTheirOrder_howeverTheRowsAreSorted() {
        String[] lines = Desk.PLAN.split("\n");
        Plan plan = desk.plan(shop, String.join("\n", lines[0], lines[3], lines[2], lines[1]));
        assertThat(desk.problems()).isEmpty();
        same(
                plan,
                new Plan(
                        "plan",
                        List.of(
                                new Stocking(0, NINGBO, 400, Policy.NONE),
                                new Stocking(
                                        1,
                                        0,
                                        800,
                                        new Policy.OrderUpTo(
                                                100,
                                                400,
                                                Law.gamma(1 / (0.3 * 0.3), 4 * VirtualTime.HOUR),
                                                Policy.ENDLESS)),
                                new Stocking(
                                        1, 1, 100, new Policy.OneOff(new long[] {390 * VirtualTime.MINUTE}, new int[] {
                                            200
                                        })))));
    }

    @Test
    void aPlanWithoutReplenishmentNeedsThreeColumns() {
        Plan plan = desk.plan(shop, "Location,SKU,Initial Units\nbonded-ningbo,V-1,7\ndc-wuhan,M-1,0\n");
        assertThat(desk.problems()).isEmpty();
        same(plan.stockings(), List.of(new Stocking(0, NINGBO, 7, Policy.NONE), new Stocking(1, 1, 0, Policy.NONE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(r,Q)", "rq", "RQ", "r,q", "(r, Q)", "（r，Q）"})
    void reorderPointAndQuantity_spelledAsPeopleDo(String spelling) {
        same(
                policy('"' + spelling + "\",50,100,,2.5,,"),
                new Policy.ReorderPoint(50, 100, Law.fixed(2.5 * VirtualTime.HOUR), Policy.ENDLESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"base-stock", "Base stock", "base_stock", "basestock"})
    void baseStockOrdersBackWhateverIsSold(String spelling) {
        same(
                policy(spelling + ",,,80,2,0,"),
                new Policy.OrderUpTo(79, 80, Law.fixed(2 * VirtualTime.HOUR), Policy.ENDLESS));
    }

    @ParameterizedTest
    @CsvSource({
        "06:30, 23400",
        "6:30, 23400",
        "06:30:15, 23415",
        "6:30 AM, 23400",
        "6:30 pm, 66600",
        "12:05 AM, 300",
        "12:05 PM, 43500",
        "26:00, 93600",
        "6.5 h, 23400",
        "6.5h, 23400",
        "90 min, 5400",
        "1 d, 86400",
        "0 s, 0"
    })
    void anInstantIsAClockOrALengthOfTime(String text, long seconds) {
        same(
                policy("one-off,,20,,,," + text),
                new Policy.OneOff(new long[] {seconds * VirtualTime.SECOND}, new int[] {20}));
    }

    @Test
    void deliveriesOfOneLocationAreOnePolicy_inTheOrderOfTime() {
        Plan plan = desk.plan(
                shop,
                Desk.PLAN + "V-1,bonded-ningbo,,one-off,,30,,,,20:00\nV-1,bonded-ningbo,400,one-off,,20,,,,10:00\n");
        assertThat(desk.problems()).isEmpty();
        same(
                plan.stockings().get(0),
                new Stocking(
                        0,
                        NINGBO,
                        400,
                        new Policy.OneOff(
                                new long[] {10 * VirtualTime.HOUR, 20 * VirtualTime.HOUR}, new int[] {20, 30})));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell(",400,", ",-4,", "initial_units (-4) is negative. Use 0 to 100000000."),
                cell(
                        ",400,",
                        ",4.5,",
                        "initial_units (4.5) is not a whole number. Use 0 to 100000000, without a point."),
                cell(
                        ",400,",
                        ",4.000,",
                        "initial_units (4.000) is not a whole number. Use 0 to 100000000, without a point."),
                cell(",400,", ",\"4,000\",", "initial_units (4,000) has a thousands separator. Write 4000."),
                cell(",400,", ",400000000,", "initial_units (400000000) is out of range. Use 0 to 100000000."),
                cell(",400,", ",,", "initial_units is empty. Write the units on hand at the bell, 0 for none."),
                cell(
                        "bonded-ningbo",
                        "bonded-ninbo",
                        "location (bonded-ninbo) is not a location of this market. Did you mean bonded-ningbo?"),
                cell(
                        "bonded-ningbo",
                        "杭州",
                        "location (杭州) is not a location of this market. Use one of dc-hangzhou, dc-wuhan, bonded-ningbo, los-angeles, world."),
                cell(
                        "bonded-ningbo",
                        "",
                        "location is empty. Use one of dc-hangzhou, dc-wuhan, bonded-ningbo, los-angeles, world."),
                cell(
                        "bonded-ningbo",
                        "dc-wuhan",
                        "location (dc-wuhan) is domestic and cannot serve V-1, whose fulfilment is bonded. Use bonded-ningbo, los-angeles or world."),
                cell(
                        "400,,",
                        "400,sometimes,",
                        "policy (sometimes) is not a policy. Use none, one-off, (r,Q), (s,S) or base-stock."),
                cell(
                        "400,,",
                        "400,,5",
                        "reorder_point (5) stands there, but policy is empty. Name a policy, or clear this."),
                cell("400,,,,,,,", "400,one-off,,,,,,6:00", "order_quantity is empty. Write a number."),
                cell("400,,,,,,,", "400,one-off,,0,,,,6:00", "order_quantity (0) is out of range. Use 1 to 100000000."),
                cell(
                        "400,,,,,,,",
                        "400,one-off,,5,,,,",
                        "arrives_at is empty. Write 06:30, 26:00 for 2 in the second night, or 6.5 h."),
                cell(
                        "400,,,,,,,",
                        "400,one-off,,5,,,,6.5",
                        "arrives_at (6.5) has no unit. Write 06:30, 26:00 for 2 in the second night, or 6.5 h."),
                cell(
                        "400,,,,,,,",
                        "400,one-off,,5,,,,noon",
                        "arrives_at (noon) is not an instant. Write 06:30, 26:00 for 2 in the second night, or 6.5 h."),
                cell(
                        "400,,,,,,,",
                        "400,one-off,,5,,,,-1 h",
                        "arrives_at (-1 h) is before the opening bell. Write 06:30, 26:00 for 2 in the second night, or 6.5 h."),
                cell(
                        "400,,,,,,,",
                        "400,one-off,,5,,,,13:00 PM",
                        "arrives_at (13:00 PM) is not a time of a 12-hour clock. Write 06:30, 26:00 for 2 in the second night, or 6.5 h."),
                cell("400,,,,,,,", "400,one-off,,5,,,,201 d", "arrives_at (201 d) is out of range. Use 0 h to 4800 h."),
                cell("400,,,,,,,", "400,rq,-1,10,,2,,", "reorder_point (-1) is negative. Use 0 to 100000000."),
                cell(
                        "400,,,,,,,",
                        "400,rq,5,2.5,,2,,",
                        "order_quantity (2.5) is not a whole number. Use 1 to 100000000, without a point."),
                cell("400,,,,,,,", "400,rq,5,10,,,,", "lead_time_hours is empty. Write a number."),
                cell("400,,,,,,,", "400,rq,5,10,,-2,,", "lead_time_hours (-2) is negative. Use 0 to 2400 hours."),
                cell(
                        "400,,,,,,,",
                        "400,rq,5,10,,2,7,",
                        "lead_time_cv (7) is out of range. Use 0 to 5; 0.3 stands for 30 %."),
                cell(
                        "400,,,,,,,",
                        "400,rq,5,10,,0.1234567,,",
                        "lead_time_hours (0.1234567) has more than 6 decimals. Round it."),
                cell(
                        "400,,,,,,,",
                        "400,ss,50,,50,2,,",
                        "reorder_point (50) is not below order_up_to (50). Order up to more than the reorder point."),
                cell("400,,,,,,,", "400,base-stock,,,0,2,,", "order_up_to (0) is out of range. Use 1 to 100000000."));
    }

    private static Arguments cell(String from, String to, String problem) {
        return arguments(from, to, problem);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aBadCellIsOneMessage_withFileLineColumnValueRuleAdvice(String from, String to, String problem) {
        assertThat(Desk.PLAN).contains(from);
        desk.plan(shop, Desk.PLAN.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        assertThat(desk.problems()).containsExactly("plan.csv:2: " + problem);
    }

    @Test
    void directMailStartsWhereTheGoodsComeFrom() {
        Shop mailed = desk.shop(Desk.SHOP.replace("US,bonded", "JP,direct"));
        desk.plan(mailed, Desk.PLAN.replace("bonded-ningbo", "los-angeles"));
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:2: location (los-angeles) serves US and not V-1, which is from JP. Use world.");
    }

    @ParameterizedTest
    @CsvSource({
        "V-2, Did you mean V-1?",
        "v-1, Did you mean V-1?",
        "ZEBRA, 'Add it to the shop, or take it out of the plan.'",
    })
    void aSkuThatIsNotInTheShop(String sku, String advice) {
        desk.plan(shop, Desk.PLAN + sku + ",dc-wuhan,5\n");
        assertThat(desk.problems()).containsExactly("plan.csv:5: sku (" + sku + ") is not in the shop. " + advice);
    }

    @Test
    void leadingZerosThatASpreadsheetDropped_areGuessed() {
        Shop numbered = desk.shop(Desk.SHOP.replace("V-1", "000042"));
        desk.plan(numbered, Desk.PLAN.replace("V-1", "42"));
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:2: sku (42) is not in the shop. Did you mean 000042?",
                        "plan.csv: sku (000042) of the shop has no row in this plan. Add one, with initial_units 0 if it is not stocked.");
    }

    @Test
    void aSkuOfTheShopThatIsNotInThePlan() {
        desk.plan(shop, Desk.PLAN.replaceAll("M-1.*\n", ""));
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv: sku (M-1) of the shop has no row in this plan. Add one, with initial_units 0 if it is not stocked.");
    }

    @Test
    void aSecondRowOfOnePlace_contradicts_unlessItIsADelivery() {
        desk.plan(
                shop,
                Desk.PLAN
                        + "V-1,bonded-ningbo,400\n"
                        + "M-1,dc-hangzhou,,one-off,,5,,,,6:00\n"
                        + "M-1,dc-wuhan,,rq,5,5,,1,,\n"
                        + "M-1,dc-wuhan,90,one-off,,5,,,,6:00\n"
                        + "M-1,dc-wuhan,100,one-off,,99999999,,,,6:00\n");
        String second = "is a second row for the same sku and location as line ";
        String only = ". Keep one; only one-off deliveries may have a row each.";
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:5: " + second + 2 + only,
                        "plan.csv:6: " + second + 3 + only,
                        "plan.csv:7: " + second + 4 + only,
                        "plan.csv:8: initial_units (90) is not what line 4 says of the same sku and location (100)."
                                + " Leave it empty for further deliveries.",
                        // 100 on hand, 200 of line 4, 5 of line 8 and 99,999,999.
                        "plan.csv:9: brings the stock of this sku and location to 100000304 units. Let it sum to at most 100000000.");
    }

    @Test
    void whatThePolicyHasNoUseFor_isAWarning() {
        desk.plan(shop, Desk.PLAN.replace("400,,,,,,,", "400,none,5,0,,2,,") + "M-1,dc-wuhan,,one-off,,5,,,,26:00\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly(
                        "plan.csv:2: reorder_point (5) is not used by policy none.",
                        "plan.csv:2: lead_time_hours (2) is not used by policy none.",
                        "plan.csv:5: arrives_at (26:00) is after the festival's end (24:00): it will sell nothing.");
    }

    @Test
    void filesInTheWrongOrder_areToldByTheirColumns() {
        desk.shop(Desk.PLAN);
        desk.plan(shop, Desk.SHOP);
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:1: names the columns of a plan, not of a shop. Name the shop first, then its plans.",
                        "plan.csv:1: names the columns of a shop, not of a plan. Name the shop first, then its plans.");
        assertThat(desk.warnings()).isEmpty();
    }

    @Test
    void aMisspelledColumnThatMayBeLeftOut_isAWarningWithAGuess() {
        desk.plan(shop, "sku,location,initial_units,polcy,note\nV-1,bonded-ningbo,7,,\nM-1,dc-wuhan,0,,\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly(
                        "plan.csv:1: column polcy is not used. Did you mean policy?",
                        "plan.csv:1: column note is not used.");
    }

    @Test
    void problemsOfSeveralFilesAreCollected() {
        Shop bad = desk.shop(Desk.SHOP.replace(",0.3,", ",9,"));
        desk.plan(bad, Desk.PLAN.replace("ningbo,400,", "ningbo,-4,"));
        PlanFile.read(folder.resolve("plan-b.csv"), bad, Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).hasSize(3);
        assertThat(desk.findings.isClean()).isFalse();
    }

    @Test
    void aPlanOfAMillionRows_isOneMessage() {
        StringBuilder rows = new StringBuilder(12_000_000).append(Desk.PLAN);
        for (int i = 0; i < PlanFile.ROWS_MAX; i++) {
            rows.append("V-1,world,1\n");
        }
        desk.plan(shop, rows.toString());
        assertThat(desk.problems())
                .containsExactly("plan.csv: has more than 1000000 rows. Split it, or leave rows out.");
    }

    @Test
    void aHundredThousandProductsAndTheirPlan_areRead() {
        StringBuilder products =
                new StringBuilder("sku,name,category,list_price,festival_price,unit_cost,salvage_value,"
                        + "expected_units,forecast_cv,origin,fulfilment,shipping_cost\n");
        StringBuilder rows = new StringBuilder(Desk.PLAN.lines().findFirst().orElseThrow()).append('\n');
        for (int i = 0; i < 100_000; i++) {
            products.append("SKU-").append(i).append(",维生素 Vitamin C,health,150,99.5,40,10,500,0.3,US,bonded,\n");
            rows.append("SKU-").append(i).append(",bonded-ningbo,400,\"(s,S)\",100,,400,4,0.3,\n");
        }
        desk.file("shop.csv", products.toString());
        Shop many = ShopFile.read(folder.resolve("shop.csv"), Desk.TERRAIN, desk.findings);
        Plan plan = desk.plan(many, rows.toString());
        assertThat(desk.problems()).isEmpty();
        assertThat(plan.stockings()).hasSize(100_000);
    }

    @Test
    void aPlanMaySayHowItSells_andThenItsLocationsAreThoseOfThatWay() {
        Plan plan = desk.plan(shop, """
                sku,location,initial_units,fulfilment
                V-1,los-angeles,7,direct mail
                V-1,world,0,direct
                M-1,dc-wuhan,1,
                """);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings()).isEmpty();
        assertThat(plan.fulfilments()).containsExactly(Map.entry(0, Mode.DIRECT));
        assertThat(shop.under(plan).items().get(0))
                .isEqualTo(shop.items().get(0).by(Mode.DIRECT));
        assertThat(shop.under(plan).items().get(1)).isSameAs(shop.items().get(1));
    }

    @Test
    void whatThePlanRepeatsOfTheShop_isNoOtherWay() {
        Plan plan = desk.plan(
                shop, "sku,location,initial_units,fulfilment\nV-1,bonded-ningbo,7,Bonded\nM-1,dc-wuhan,1,domestic\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(plan.fulfilments()).isEmpty();
        assertThat(shop.under(plan)).isSameAs(shop);
    }

    @Test
    void aProductSoldTwoWaysInOnePlan_andAWayThatDoesNotFitItsPlace_areTold() {
        desk.plan(shop, """
                sku,location,initial_units,fulfilment
                V-1,los-angeles,7,direct
                V-1,bonded-ningbo,7,
                M-1,dc-wuhan,1,by ship
                M-1,dc-hangzhou,1,bonded
                """);
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:3: fulfilment is empty, so bonded as in the shop, and differs from line 2 of the same sku (direct). A plan sells a product one way: write it in all its rows.",
                        "plan.csv:4: fulfilment (by ship) is not a way of fulfilment. Use one of domestic, bonded, direct.",
                        "plan.csv:5: location (dc-hangzhou) is domestic and cannot serve M-1, whose fulfilment is bonded. Use bonded-ningbo or world.");
    }

    @Test
    void aDearProductThatAPlanTakesAcrossTheBorder_isWarnedOf() {
        shop = desk.shop(Desk.SHOP.replace("US,bonded", "US,domestic").replace(",150,99.5,", ",2500,2000.01,"));
        desk.plan(
                shop,
                "sku,location,initial_units,fulfilment\nV-1,world,7,direct\nV-1,los-angeles,7,direct\nM-1,dc-wuhan,1,\n");
        assertThat(desk.warnings())
                .contains(
                        "plan.csv:2: fulfilment (direct) takes the product across the border, where its festival_price (2000.01) is above the largest order (RMB 2000): nobody can buy it.");
    }
}
