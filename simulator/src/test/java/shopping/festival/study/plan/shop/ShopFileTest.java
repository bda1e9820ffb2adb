package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shopping.festival.base.problems.Problem;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.ReturnTerms;

/** A shop as spreadsheet programs write it. The good one has its products in lines 2 and 3. */
class ShopFileTest {
    private static final Item VITAMIN = new Item(
            "V-1",
            "维生素 Vitamin C",
            0,
            1,
            Mode.BONDED,
            15_000,
            9_950,
            4_000,
            1_000,
            Desk.usualShipping(1),
            500,
            0.3,
            ItemTerms.NONE.with(new ImportTax(0.25, false)));
    private static final Item MASK = new Item(
            "M-1",
            "Mask, box of 10",
            1,
            0,
            Mode.DOMESTIC,
            9_900,
            5_900,
            2_200,
            1_200,
            Desk.usualShipping(0),
            1_500,
            0.2);

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    @Test
    void aProductARow_pricesInFen_homeAndItsUsualWayWhereNothingIsSaid() {
        assertThat(desk.shop(Desk.SHOP).items()).containsExactly(VITAMIN, MASK);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings()).isEmpty();
    }

    /** The good shop with more columns; {@code cells} stand behind V-1. */
    private static String saying(String columns, String cells) {
        String[] lines = Desk.SHOP.split("\n");
        return lines[0] + "," + columns + "\n" + lines[1] + "," + cells + "\n" + lines[2] + "\n";
    }

    @Test
    void theQuantitiesThatCanBeStocked() {
        Shop shop = desk.shop(saying("min_units,max_units,case_pack,min_order", "24,1000,24,100"));
        assertThat(desk.problems()).isEmpty();
        assertThat(shop.items().get(0).terms().lots()).isEqualTo(new Lots(24, 1000, 24, 100));
        assertThat(shop.items().get(1).terms()).as("nothing is said").isEqualTo(ItemTerms.NONE);
    }

    @Test
    void quantitiesThatCannotBe_areAllTold() {
        desk.shop(saying("min_units,max_units,case_pack,min_order", "50,20,0,-1"));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: case_pack (0) is out of range. Use 1 to 1000000.",
                        "shop.csv:2: min_order (-1) is negative. Use 0 to 100000000.");
    }

    @Test
    void aLeastAboveTheMost_andNoCartonBetweenThem() {
        desk.shop(saying("min_units,max_units,case_pack", "50,20,"));
        assertThat(desk.problems())
                .containsExactly("shop.csv:2: max_units (20) is below min_units (50). Raise it, or lower min_units.");
        desk = new Desk(folder);
        desk.shop(saying("min_units,max_units,case_pack", "10,20,24"));
        assertThat(desk.problems())
                .containsExactly("shop.csv:2: max_units (20) leaves no quantity between min_units (10) and it that is"
                        + " whole cartons of case_pack (24) and no less than min_order (0). Raise it, or set min_units"
                        + " to 0.");
        desk = new Desk(folder);
        desk.shop(saying("max_units,min_order", "20,100"));
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly("shop.csv:2: max_units (20) leaves no quantity between 1 and it that is whole cartons"
                        + " of case_pack (1) and no less than min_order (100). The product will not be stocked.");
    }

    /** 400 units at Ningbo: 16 cartons of 24 are 384, 17 are 408. */
    @Test
    void aPlanThatIsNotWholeCartons_isAskedAbout() {
        Shop shop = desk.shop(saying("min_units,max_units,case_pack,min_order", ",,24,"));
        desk.plan(shop, Desk.PLAN);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly("plan.csv:2: initial_units sum to no whole cartons of their case_pack: V-1 (400,"
                        + " cartons of 24). Is it meant?");
    }

    /** One line, however many: those who count in units break the rule with nearly all of their products. */
    @Test
    void manyThatAreNotWholeCartons_areOneLine() {
        StringBuilder rows = new StringBuilder("sku,name,category,list_price,festival_price,unit_cost,salvage_value,"
                + "expected_units,forecast_cv,case_pack\n");
        StringBuilder plan = new StringBuilder("sku,location,initial_units\n");
        for (int i = 0; i < 6; i++) {
            rows.append("A").append(i).append(",A,health,9,9,1,0,100,0.3,12\n");
            plan.append("A").append(i).append(",dc-wuhan,").append(95 + i).append('\n');
        }
        desk.plan(desk.shop(rows.toString()), plan.toString());
        // 95 to 100, of which 96 are eight cartons.
        assertThat(desk.warnings())
                .containsExactly(
                        "plan.csv: initial_units sum to no whole cartons of their case_pack: A0 (95, cartons of"
                                + " 12), A2 (97, cartons of 12), A3 (98, cartons of 12) and 2 more. Are they meant?");
    }

    static Stream<Arguments> habits() {
        String semicolons = Desk.SHOP
                .replace("\"Mask, box of 10\"", "Mask# box of 10")
                .replace(',', ';')
                .replace('#', ',');
        String tabs = semicolons.replace(';', '\t');
        return Stream.of(
                arguments("byte order mark", ("\uFEFF" + Desk.SHOP).getBytes(StandardCharsets.UTF_8)),
                arguments("semicolons", semicolons.getBytes(StandardCharsets.UTF_8)),
                arguments("Excel's sep=", ("sep=;\r\n" + semicolons).getBytes(StandardCharsets.UTF_8)),
                arguments("tabs in UTF-16", ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16 of other machines", ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16BE)),
                arguments(
                        "Windows' ends of lines",
                        Desk.SHOP.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "old Macs' ends of lines", Desk.SHOP.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "blank lines and rows",
                        ("\n,,,\n" + Desk.SHOP + "\n,,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "capitals and spaces",
                        Desk.SHOP
                                .replace("list_price,festival_price", " List Price ,Festival-PRICE")
                                .replace("health", " Health ")
                                .replace("US,bonded", "us, BONDED")
                                .getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "everything in quotes",
                        Desk.SHOP
                                .replace("\"Mask, box of 10\"", "Mask# box of 10")
                                .replaceAll("(?m)([^,\n]+)", "\"$1\"")
                                .replace('#', ',')
                                .getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "decimals of a column",
                        Desk.SHOP
                                .replace(",500,", ",500.00,")
                                .replace(",150,", ",150.0,")
                                .getBytes(StandardCharsets.UTF_8)),
                arguments(
                        "full-width digits", Desk.SHOP.replace(",150,", ",１５０,").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void spreadsheetHabitsAreMet(String habit, byte[] bytes) {
        Shop shop = ShopFile.read(desk.file("shop.csv", bytes), Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).isEmpty();
        assertThat(shop.items()).containsExactly(VITAMIN, MASK);
    }

    @Test
    void columnsComeInAnyOrder_thoseThatMayBeLeftOutCan() {
        Shop shop = desk.shop("""
                forecast_cv,expected_units,salvage_value,unit_cost,festival_price,list_price,category,name,sku
                0.2,1500,12,22,59,99,cosmetics,"Mask, box of 10",M-1
                """);
        assertThat(shop.items()).containsExactly(MASK);
    }

    @Test
    void aForeignBrandIsBonded_unlessItSaysElse_anOwnWayHasItsOwnPrice() {
        Shop shop = desk.shop(Desk.SHOP.replace("US,bonded,", "JP,,").replace("0.2,,,", "0.2,US,direct mail,43.21"));
        assertThat(shop.items().get(0).mode()).isEqualTo(Mode.BONDED);
        assertThat(shop.items().get(0).shippingFen()).isEqualTo(1_500);
        assertThat(shop.items().get(1).mode()).isEqualTo(Mode.DIRECT);
        assertThat(shop.items().get(1).shippingFen()).isEqualTo(4_321);
    }

    @Test
    void aProductWithoutNameIsCalledByItsSku() {
        assertThat(desk.shop(Desk.SHOP.replace("维生素 Vitamin C", ""))
                        .items()
                        .get(0)
                        .name())
                .isEqualTo("V-1");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell(",150,", ",\"1,200\",", "list_price (1,200) has a thousands separator. Write 1200."),
                cell(",150,", ",1 200,", "list_price (1 200) has a thousands separator. Write 1200."),
                cell(
                        ",150,",
                        ",1\u00A0200.50,",
                        "list_price (1\u00A0200.50) has a thousands separator. Write 1200.50."),
                cell(",150,", ",\"1,23,000\",", "list_price (1,23,000) has a thousands separator. Write 123000."),
                cell(
                        ",150,",
                        ",\"1.234,56\",",
                        "list_price (1.234,56) has points between its thousands. Write 1234.56."),
                cell(",150,", ",1.234.567,", "list_price (1.234.567) has points between its thousands. Write 1234567."),
                cell(
                        ",150,",
                        ",\"150,5\",",
                        "list_price (150,5) has a decimal comma. Write 150.5, or say --decimal comma."),
                cell(
                        ",150,",
                        ",1.200,",
                        "list_price (1.200) has more than 2 decimals. Round it to whole fen, or write a thousand without its point."),
                cell(",150,", ",150.1234,", "list_price (150.1234) has more than 2 decimals. Round it to whole fen."),
                cell(",150,", ",¥150,", "list_price (¥150) has a currency with it. Write the number alone, in RMB."),
                cell(",150,", ",150元,", "list_price (150元) has a currency with it. Write the number alone, in RMB."),
                cell(",150,", ",$22,", "list_price ($22) has a currency with it. Write the number alone, in RMB."),
                cell(
                        ",150,",
                        ",1.5E+02,",
                        "list_price (1.5E+02) is written with an exponent. Write it out, as 1200 for 1.2E+03."),
                cell(
                        ",150,",
                        ",#REF!,",
                        "list_price (#REF!) is a spreadsheet program's word for an error. Mend the formula behind it."),
                cell(",150,", ",=B2*2,", "list_price (=B2*2) is a formula. Save what it gives."),
                cell(",150,", ",dear,", "list_price (dear) is not a number. Write one such as 12.5."),
                cell(",150,", ",,", "list_price is empty. Write a number."),
                cell(",150,", ",-150,", "list_price (-150) is negative. Use 0.01 to 10000000 RMB."),
                cell(",150,", ",0,", "list_price (0) is out of range. Use 0.01 to 10000000 RMB."),
                cell(
                        ",150,",
                        ",99999999999999999999,",
                        "list_price (99999999999999999999) is out of range. Use 0.01 to 10000000 RMB."),
                cell(
                        ",150,",
                        ",0.00000000000000000000000000000000001,",
                        "list_price (0.00000000000000000000000000000000001) is too long for a number. Round it."),
                cell(",40,", ",-40,", "unit_cost (-40) is negative. Use 0 to 10000000 RMB."),
                cell(",10,500", ",-10,500", "salvage_value (-10) is negative. Use 0 to 10000000 RMB."),
                cell(",500,", ",-500,", "expected_units (-500) is negative. Use 0 to 100000000."),
                cell(",500,", ",500 pcs,", "expected_units (500 pcs) is not a number. Write one such as 12.5."),
                cell(",0.3,", ",5.1,", "forecast_cv (5.1) is out of range. Use 0 to 5; 0.3 stands for 30 %."),
                cell(",0.3,", ",-0.3,", "forecast_cv (-0.3) is negative. Use 0 to 5; 0.3 stands for 30 %."),
                cell(",0.3,", ",30%,", "forecast_cv (30%) is a percentage. Write 0.3 for 30 %."),
                cell(",0.3,", ",NaN,", "forecast_cv (NaN) is not a number. Write one such as 12.5."),
                cell("health", "helth", "category (helth) is not a category of this market. Did you mean health?"),
                cell("health", "保健品", "category (保健品) is not a category of this market. Use one of health, cosmetics."),
                cell("health", "", "category is empty. Use one of health, cosmetics."),
                cell("US,bonded", "USA,bonded", "origin (USA) is not an origin of this market. Did you mean US?"),
                cell("US,bonded", "US,bondet", "fulfilment (bondet) is not a way of fulfilment. Did you mean bonded?"),
                cell("US,bonded,", "US,bonded,-1", "shipping_cost (-1) is negative. Use 0 to 10000000 RMB."),
                cell("V-1", "", "sku is empty. Give every product its own."),
                cell(
                        "V-1",
                        "6.90123E+12",
                        "sku (6.90123E+12) is a long number shortened by a spreadsheet program. Make the column text and enter it again."),
                cell(
                        "V-1",
                        "V\u00011",
                        "sku (V 1) is longer than 100 characters or holds one that cannot be printed. Change it."),
                cell(
                        "维生素 Vitamin C",
                        "维".repeat(201),
                        "name (" + "维".repeat(60) + "…) is longer than 200 characters. Shorten it."),
                cell(
                        "维生素 Vitamin C",
                        "Vitamin, C",
                        "has 13 cells, but the first line names 12 columns. Put a cell with a comma, semicolon or tab in it in \"quotes\"."),
                cell(
                        "维生素 Vitamin C",
                        "\"Vitamin\nC\"",
                        "has a cell that goes on over the end of its line (Vitamin C). Is a quote not closed? Write it on one line."));
    }

    private static Arguments cell(String from, String to, String problem) {
        return arguments(from, to, problem);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aBadCellIsOneMessage_withFileLineColumnValueRuleAdvice(String from, String to, String problem) {
        assertThat(Desk.SHOP).contains(from);
        Shop shop = desk.shop(Desk.SHOP.replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        assertThat(desk.problems()).containsExactly("shop.csv:2: " + problem);
        desk.plan(shop, Desk.PLAN);
        // The plan is not blamed for what is wrong with the shop, unless its SKU has gone.
        assertThat(desk.problems()).hasSize(from.equals("V-1") ? 2 : 1);
    }

    @Test
    void aBadCellInARowWithEmptyCellsBehind_isToldItself() {
        desk.shop("""
                sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv
                A-1,Alpha,bricks,120,99,50,20,40,0.2,,
                """);
        assertThat(desk.problems()).singleElement().asString().startsWith("shop.csv:2: category (bricks) is not");
    }

    @Test
    void whatStandsBelowAShortRowIsEmpty() {
        desk.shop(Desk.SHOP.replace(",1500,0.2,,,", ""));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:3: expected_units is empty. Write a number.",
                        "shop.csv:3: forecast_cv is empty. Write a number.");
    }

    @Test
    void aSkuTwice_isToldWithTheLineOfTheFirst() {
        desk.shop(Desk.SHOP.replace("M-1", "V-1"));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:3: sku (V-1) is in line 2 already. Keep one row a product, or give this one another sku.");
    }

    @Test
    void allErrorsAtOnce() {
        desk.shop(Desk.SHOP.replace(",0.3,", ",9,").replace("health", "wealth").replace(",99,59,", ",99,-1,"));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: category (wealth) is not a category of this market. Did you mean health?",
                        "shop.csv:2: forecast_cv (9) is out of range. Use 0 to 5; 0.3 stands for 30 %.",
                        "shop.csv:3: festival_price (-1) is negative. Use 0.01 to 10000000 RMB.");
    }

    @Test
    void aWayWithoutALocation_isToldWithTheOthers() {
        Terrain inland = new Terrain(
                Desk.TERRAIN.categories(),
                Desk.TERRAIN.origins(),
                0,
                List.of(),
                Desk.TERRAIN.locations().subList(0, 2),
                List.of(600L, 1_500L, 5_000L),
                List.of(ReturnTerms.NONE, ReturnTerms.NONE),
                List.of(0.25, 0.3),
                200_000,
                1);
        ShopFile.read(desk.file("shop.csv", Desk.SHOP), inland, desk.findings);
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: fulfilment (bonded) has no location in this market that serves US. Use domestic.");
    }

    @Test
    void whatIsOddIsAWarningAndNoProblem() {
        desk.shop(Desk.SHOP
                .replace("shipping_cost", "shipping_cost,colour,forcast_cv")
                .replace(",150,99.5,40,10,", ",150,2000.01,2100,2200,")
                .replace(",1500,", ",1.500,"));
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly(
                        "shop.csv:1: columns colour, forcast_cv are not used.",
                        "shop.csv:2: festival_price (2000.01) is above list_price (150). Is it meant?",
                        "shop.csv:2: unit_cost (2100) is above festival_price (2000.01): each unit sold is a loss.",
                        "shop.csv:2: salvage_value (2200) is above unit_cost (2100): leftovers are a gain, so no stock is too much.",
                        "shop.csv:2: festival_price (2000.01) is above the largest order that may cross the border (RMB 2000): nobody can buy it.",
                        "shop.csv:3: expected_units (1.500) is read as 1.5 units. Write a thousand without its point.");
    }

    /** Four letters of seven are the same; what is meant is not. */
    @Test
    void aColumnOfAnotherMeaningIsNoMisspelling() {
        desk.shop(Desk.SHOP.replace("salvage_value", "Balance Value").replace("list_price", "lsit_price"));
        assertThat(desk.problems())
                .hasSize(2)
                .anyMatch(p -> p.startsWith("shop.csv:1: column salvage_value is missing. The first line names"))
                .anyMatch(p -> p.contains("Is it \"lsit_price\"?"));
        assertThat(desk.warnings()).containsExactly("shop.csv:1: column Balance Value is not used.");
    }

    @Test
    void aMissingColumnIsToldWithTheOneThatMayBeMeant() {
        desk.shop(Desk.SHOP
                .replace("list_price", "lst price")
                .replace("unit_cost", "cost of it")
                .replace("forecast_cv", "Forecast CV (%)"));
        assertThat(desk.problems()).hasSize(3);
        assertThat(desk.problems().get(0))
                .isEqualTo("shop.csv:1: column list_price is missing. Is it \"lst price\"? Rename that to list_price.");
        assertThat(desk.problems().get(1)).contains("Is it \"Forecast CV (%)\"? Rename that to forecast_cv.");
        assertThat(desk.problems().get(2))
                .startsWith("shop.csv:1: column unit_cost is missing. The first line names")
                .endsWith(", currency. Unknown is cost of it: rename what is meant.");
        assertThat(desk.warnings()).containsExactly("shop.csv:1: column cost of it is not used.");
    }

    @Test
    void aColumnTwice_isRefused_sinceEitherMayBeMeant() {
        desk.shop(Desk.SHOP.replace("shipping_cost", "Unit Cost"));
        assertThat(desk.problems()).containsExactly("shop.csv:1: column unit_cost is there twice. Remove one.");
    }

    @Test
    void columnsBetweenBars_areNoColumns() {
        desk.shop(Desk.SHOP.replace(',', '|'));
        assertThat(desk.problems()).hasSize(1);
        assertThat(desk.problems().get(0))
                .startsWith("shop.csv:1: columns sku, name, category, ")
                .endsWith("forecast_cv are missing. Separate the columns by commas, semicolons or tabs.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n", ",,,\n", " "})
    void aFileOfNothing_isOneMessage(String text) {
        desk.shop(text);
        assertThat(desk.problems())
                .containsExactly("shop.csv: holds nothing. Write a line with the names of the columns, then the rows.");
    }

    @Test
    void anEmptyFile_isOneMessage() {
        desk.shop("");
        assertThat(desk.problems())
                .containsExactly("shop.csv: is empty. Write a line with the names of the columns, then the rows.");
    }

    @Test
    void namesOfColumnsAlone_areOneMessage() {
        desk.shop(Desk.SHOP.lines().findFirst().orElseThrow() + "\n,,,\n");
        assertThat(desk.problems())
                .containsExactly("shop.csv: has only the line with the names of the columns. Add a row.");
    }

    static Stream<Arguments> noText() {
        return Stream.of(
                arguments(
                        new byte[] {'P', 'K', 3, 4, 20, 0},
                        "is a zip archive, such as a workbook (.ods, .numbers), not CSV text or a workbook (.xlsx). "
                                + CsvSource.SAVE_AS),
                arguments(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        "is an Excel workbook (.xls), not CSV text. " + CsvSource.SAVE_AS),
                arguments(new byte[] {0x1F, (byte) 0x8B, 8}, "is compressed (gzip), not CSV text. Unpack it first."),
                arguments(
                        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
                        "is a PDF document, not CSV text. " + CsvSource.SAVE_AS),
                arguments(
                        Desk.SHOP.getBytes(StandardCharsets.UTF_16LE),
                        "holds NUL bytes: it is no text, or UTF-16 without its mark. " + CsvSource.SAVE_AS));
    }

    @ParameterizedTest
    @MethodSource("noText")
    void aFileThatIsSomethingElse_isToldWhatItIs(byte[] bytes, String problem) {
        ShopFile.read(desk.file("shop.csv", bytes), Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).containsExactly("shop.csv: " + problem);
    }

    @Test
    void theEncodingOfAChineseWindows_isToldWithTheLineItBeginsAt() {
        byte[] gbk = Desk.SHOP.getBytes(Charset.forName("GBK"));
        ShopFile.read(desk.file("shop.csv", gbk), Desk.TERRAIN, desk.findings);
        assertThat(desk.problems()).hasSize(1);
        assertThat(desk.problems().get(0))
                .startsWith("shop.csv:2: is not UTF-8 text from here on")
                .contains("GBK", "CSV UTF-8");
    }

    @Test
    void aQuoteThatIsNeverClosed_isToldWithItsLine() {
        desk.shop(Desk.SHOP.replace("box of 10\"", "box of 10") + "X-1,x\n".repeat(20_000));
        assertThat(desk.problems())
                .containsExactly("shop.csv:3: is not CSV from here on. Look for a quote that is not"
                        + " closed, or text behind a closing quote.");
    }

    @Test
    void whatIsNoFile_isOneMessage() {
        ShopFile.read(folder, Desk.TERRAIN, desk.findings);
        ShopFile.read(folder.resolve("none.csv"), Desk.TERRAIN, desk.findings);
        ShopFile.read(Path.of("/dev/null"), Desk.TERRAIN, desk.findings);
        assertThat(desk.findings.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        folder + ": is a folder. Name a CSV file inside it.",
                        folder + "/none.csv: does not exist (looked for " + folder + "/none.csv). Check the path.",
                        "/dev/null: is not a regular file. Name a CSV file.");
    }

    @Test
    void aFileOfTooManyRows_isOneMessage_andItsProductsAreNotMissed() {
        Shop shop = desk.shop(Desk.SHOP + "X,,,,,,,,,,,\n".repeat(ShopFile.ITEMS_MAX));
        desk.plan(shop, Desk.PLAN);
        assertThat(desk.problems())
                .containsExactly("shop.csv: has more than 200000 rows. Split it, or leave rows out.");
    }

    @Test
    void ofVeryManyProblemsTheFirstFiftyAreTold() {
        // Line 4 and on: 100 rows with one problem each.
        StringBuilder rows = new StringBuilder(Desk.SHOP);
        for (int i = 0; i < 100; i++) {
            rows.append("X-").append(i).append(",x,health,2,1,1,0,-5,0,,,\n");
        }
        desk.shop(rows.toString());
        assertThat(desk.problems()).hasSize(51);
        assertThat(desk.problems().get(50)).isEqualTo("shop.csv: and 50 more problems.");
    }

    @Test
    void cellsLongerThanAnybodyWrites_areToldOnOneShortLine() {
        desk.shop(Desk.SHOP
                .replace(",150,", ",\"1" + ",234".repeat(12_000) + "\",")
                .replace(",0.2,", "," + "9".repeat(50_000) + ","));
        assertThat(desk.problems()).hasSize(2).allMatch(p -> p.length() < 200);
        desk.shop("x".repeat(10_000_000));
        assertThat(desk.problems()).hasSize(3).allMatch(p -> p.length() < 200);
    }
}
