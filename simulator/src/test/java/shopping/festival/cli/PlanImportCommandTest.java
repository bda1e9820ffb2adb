package shopping.festival.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code festival plan import} as a seller meets it: exports as they come, and what is said of them. */
class PlanImportCommandTest {
    private static final String PRODUCTS = "docs/exports/shopify-products.csv";
    private static final String INVENTORY = "docs/exports/shopify-inventory.csv";
    private static final String RESTOCK = "docs/exports/amazon-restock.txt";

    @TempDir
    private Path place;

    private final Shell shell = new Shell();

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private int load(String... args) {
        List<String> all = new ArrayList<>(List.of("plan", "import", "--to", folder().toString()));
        all.addAll(List.of(args));
        return shell.festival(all.toArray());
    }

    private Path folder() {
        return place.resolve("my");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder().resolve(name)).stream()
                .map(l -> l.replace("\uFEFF", ""))
                .toList();
    }

    private String row(String file, String sku) throws IOException {
        return lines(file).stream()
                .filter(l -> l.startsWith(sku + ","))
                .findFirst()
                .orElse("no row of " + sku);
    }

    private String err() {
        return shell.err().replace(place + "/", "");
    }

    @Test
    void shopifyAndAmazonAsTheyCome_becomeAShopAndThreePlans() throws IOException {
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD")).isZero();
        assertThat(lines("shop.csv")).hasSize(21);
        // 12.99 x 6.785 = 88.14, less 30 % 61.70; 3.85 x 6.785 = 26.12, half of it left over; 420 / 30 x 11.7 = 163.8.
        assertThat(row("shop.csv", "GLC-OAT-227"))
                .startsWith(
                        "GLC-OAT-227,Organic Baby Oatmeal 8 oz,mother-infant,88.14,61.7,26.12,13.06,163.8,0.5,US,bonded");
        // Marked down in the export already: 38 and 29 x 6.785.
        assertThat(row("shop.csv", "GLC-SERUM-30")).contains(",257.83,196.77,");
        // The second row of a product has its size and takes the rest from the first.
        assertThat(row("shop.csv", "GLC-SOCK-M"))
                .startsWith("GLC-SOCK-M,Merino Hiking Socks M,apparel,")
                .endsWith(",merino-socks,RMB");
        // Sizes stand in for each other; oatmeal comes in one.
        assertThat(lines("shop.csv").get(0)).endsWith(",parent,currency");
        assertThat(row("shop.csv", "GLC-OAT-227")).endsWith(",,RMB");
        // Free to sell: 251 in Detroit, 109 in the shop; 504 at Amazon; Amazon advises 336 more; 163.8 x 1.1 = 180.2.
        assertThat(row("plan-now.csv", "GLC-OAT-227")).isEqualTo("GLC-OAT-227,bonded-guangzhou,864");
        assertThat(row("plan-restock.csv", "GLC-OAT-227")).isEqualTo("GLC-OAT-227,bonded-guangzhou,1200");
        assertThat(row("plan-forecast.csv", "GLC-OAT-227")).isEqualTo("GLC-OAT-227,bonded-guangzhou,181");
        assertThat(shell.out())
                .contains("20 products from ")
                .contains("Prices: USD at RMB 6.785 (the market's economics.rmbPerUsd)")
                .contains("Assumed, because no file says it: check these")
                .contains("amazon-restock.txt: Units Sold Last 30 Days / 30 x 11.7")
                .contains("20 products  left empty: RMB 15 a parcel, the market's for bonded")
                .contains("1 product  shopify-products.csv: a draft, archived, private or disabled")
                .contains("festival plan " + folder().resolve("shop.csv") + " " + folder().resolve("plan-now.csv"));
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theSumOverAllShops_isNotCountedBesideTheShops() throws IOException {
        assertThat(load(PRODUCTS, RESTOCK, "--currency", "USD", "--default", "origin=US"))
                .isZero();
        // 378 in Shopify's products, those that are promised among them, and 504 at Amazon.
        assertThat(row("plan-now.csv", "GLC-OAT-227")).endsWith(",882");
    }

    @Test
    void warehousesAreMappedByATable_andTheTableIsNotWrittenOver() throws IOException {
        String table = file(
                "places.csv",
                "warehouse,location\nWarehouse Detroit,bonded-ningbo\nShop Ann Arbor,none\nAmazon,los-angeles\n");
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD", "--warehouses", table))
                .isZero();
        assertThat(lines("plan-now.csv").stream().filter(l -> l.startsWith("GLC-OAT-227")))
                .containsExactly("GLC-OAT-227,bonded-ningbo,251", "GLC-OAT-227,los-angeles,504");
        // What Amazon advises to send goes where its stock lies: 504 + 336.
        assertThat(lines("plan-restock.csv")).contains("GLC-OAT-227,los-angeles,840");
        String home = file("home.csv", "warehouse,location\nShop Ann Arbor,none\nAmazon,none\n");
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD", "--warehouses", home, "--force"))
                .isZero();
        assertThat(lines("plan-now.csv")).contains("GLC-OAT-227,bonded-guangzhou,251");
        // The plan of the import before is no plan of this shop.
        assertThat(folder().resolve("plan-restock.csv")).doesNotExist();
        String wrong = file("wrong.csv", "warehouse,location\nAmazon,dc-wuhan\nWarehouse Detroit,detriot\n");
        assertThat(load(PRODUCTS, INVENTORY, "--currency", "USD", "--warehouses", wrong, "--force"))
                .isEqualTo(2);
        assertThat(err())
                .contains("wrong.csv:3: location (detriot) is not known in this market. Did you mean detroit?");
    }

    @Test
    void aWarehouseThatCannotSendTheGoods_isRefusedWithThoseThatCan() throws IOException {
        String table = file("places.csv", "warehouse,location\nAmazon,dc-wuhan\n");
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD", "--warehouses", table))
                .isEqualTo(2);
        assertThat(err())
                .contains("warehouse (Amazon) is mapped to dc-wuhan, where GLC-OAT-227 cannot lie (bonded, from US)."
                        + " Use one of bonded-guangzhou, ");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void categoriesNobodyKnows_areAskedForInATable_thatTheNextTryReads() throws IOException {
        String woo = file("woo.csv", """
                ID,Type,SKU,Name,Published,Stock,Sale price,Regular price,Categories,Parent,Attribute 1 name,Attribute 1 value(s)
                1,variable,TEE,V-neck tee,1,,,,"Clothing, Clothing > Tees",,Color,"Red, Blue"
                2,variation,TEE-R,V-neck tee - Red,1,12,15,20,,TEE,Color,Red
                3,variation,TEE-B,V-neck tee,1,-2,,20,,id:1,Color,Blue
                4,simple,MUG,Mug,1,30,,9.5,home,,Material,Clay
                5,simple,OLD,Old mug,-1,30,,9.5,Kitchen,,,
                """);
        String[] args = {woo, "--currency", "USD", "--default", "origin=US", "--default", "expected_units=50"};
        assertThat(load(args)).isEqualTo(2);
        assertThat(err())
                .contains("my/categories.csv: 1 category of your files cannot be told. Fill in its column category with"
                        + " apparel, appliances,")
                .contains("and type the same command again");
        try (Stream<Path> inside = Files.list(folder())) {
            assertThat(inside.map(p -> p.getFileName().toString())).containsExactly("categories.csv");
        }
        assertThat(lines("categories.csv"))
                .containsExactly(
                        "sku,export_category,category,example",
                        ",\"Clothing, Clothing > Tees\",,V-neck tee - Red",
                        ",home,home,Mug");
        Files.writeString(
                folder().resolve("categories.csv"),
                "sku,export_category,category,example\n,\"Clothing, Clothing > Tees\",apparel,\n");
        assertThat(load(args)).isZero();
        // 20 and 15 x 6.785; the parent and the draft are no goods; what is oversold is none.
        assertThat(lines("shop.csv")).hasSize(4);
        assertThat(row("shop.csv", "TEE-R")).startsWith("TEE-R,V-neck tee - Red,apparel,135.7,101.78,");
        assertThat(row("shop.csv", "TEE-B")).startsWith("TEE-B,V-neck tee Blue,apparel,135.7,94.99,");
        assertThat(row("shop.csv", "MUG")).startsWith("MUG,Mug,home,");
        assertThat(row("plan-now.csv", "TEE-B")).endsWith(",0");
        assertThat(lines("categories.csv")).hasSize(2);
    }

    @Test
    void erpNextAndOdoo_areUnderstood_andABalanceValueIsNoSalvageValue() throws IOException {
        String items = file("items.csv", """
                Item Code,Item Name,Item Group,Standard Selling Rate,Valuation Rate,Has Variants,Variant Of,Disabled
                SOAP,Soap,cosmetics,30,12,1,,0
                SOAP-L,Soap lavender,cosmetics,30,12,0,SOAP,0
                GONE,Gone,cosmetics,30,12,0,,1
                """);
        String balance = file("balance.csv", """
                Item,Item Name,Item Group,Warehouse,Stock UOM,Balance Qty,Balance Value,Valuation Rate
                SOAP-L,Soap lavender,cosmetics,Stores - GL,Nos,40,480,12
                SOAP-L,Soap lavender,cosmetics,Finished Goods - GL,Nos,10.0,120,12
                """);
        String odoo = file("odoo.csv", """
                Internal Reference,Name,Product Category,Sales Price,Cost,Quantity On Hand,Country of Origin
                SERUM,Serum,cosmetics,80,25,7,United States
                """);
        assertThat(load(
                        items,
                        balance,
                        odoo,
                        "--currency",
                        "RMB",
                        "--default",
                        "origin=JP",
                        "--default",
                        "expected_units=10"))
                .isZero();
        // Salvage is half of the cost, not the 480 that lies there.
        assertThat(row("shop.csv", "SOAP-L")).startsWith("SOAP-L,Soap lavender,cosmetics,30,21,12,6,10,0.5,JP,bonded");
        assertThat(row("shop.csv", "SERUM")).startsWith("SERUM,Serum,cosmetics,80,56,25,12.5,10,0.5,US,bonded");
        assertThat(lines("shop.csv")).hasSize(3);
        assertThat(row("plan-now.csv", "SOAP-L")).endsWith(",50");
        assertThat(shell.out()).contains("not used are Stock UOM, Balance Value");
    }

    @Test
    void aPlainSheet_isReadByOurNamesAndByTheUsersMap() throws IOException {
        String sheet = file("sheet.csv", """
                Art.;Landed cost;category;list_price;units;Balance Value;expected_units
                A-1;31.5;home;99;12;77;20
                A-2;5;home;20;;1;30
                """);
        assertThat(load(sheet, "--currency", "RMB", "--default", "origin=CN")).isEqualTo(2);
        assertThat(err())
                .contains(
                        "is no export that is known, and has no column sku. Say which column it is: --map \"Art.=sku\".");
        assertThat(load(
                        sheet,
                        "--currency",
                        "RMB",
                        "--default",
                        "origin=CN",
                        "--map",
                        "Art.=sku",
                        "--map",
                        "Landed cost=unit_cost"))
                .isZero();
        assertThat(row("shop.csv", "A-1")).startsWith("A-1,A-1,home,99,69.3,31.5,15.75,20,0.5,CN,domestic");
        assertThat(row("plan-now.csv", "A-1")).endsWith(",12");
    }

    /** What a spreadsheet would run is text in the shop, and the text it was once the shop is imported again. */
    @Test
    void whatASpreadsheetWouldRun_isTextInTheShop_andTheSameTextWhenReadAgain() throws IOException {
        String sheet = file("sheet.csv", """
                sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,units
                =A1,"=HYPERLINK(""http://x"",""y"")",home,99,79,20,5,20,0.3,12
                -2+3,+cmd|' /C calc'!A0,home,99,79,20,5,20,0.3,12
                @x,'tis 绿茶,home,99,79,20,5,20,0.3,12
                """);
        String[] args = {sheet, "--currency", "RMB", "--default", "origin=CN"};
        assertThat(load(args)).isZero();
        Tables.areMarked(folder(), 6);
        assertThat(lines("shop.csv").subList(1, 4))
                .containsExactly(
                        "'=A1,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",home,99,79,20,5,20,0.3,CN,domestic,",
                        "'-2+3,'+cmd|' /C calc'!A0,home,99,79,20,5,20,0.3,CN,domestic,",
                        "'@x,'tis 绿茶,home,99,79,20,5,20,0.3,CN,domestic,");
        assertThat(lines("plan-now.csv"))
                .extracting(l -> l.split(",")[0])
                .containsExactly("sku", "'=A1", "'-2+3", "'@x");
        List<String> before = lines("shop.csv");
        String again = Files.move(folder().resolve("shop.csv"), place.resolve("again.csv"))
                .toString();
        assertThat(load(again, "--currency", "RMB", "--force")).isZero();
        assertThat(lines("shop.csv")).isEqualTo(before);
    }

    @Test
    void cartonsAndOtherColumnsOfAShop_comeByMapOrDefault() throws IOException {
        String sheet =
                file("sheet.csv", "sku,category,list_price,expected_units,Pack\nA-1,home,99,20,6\nA-2,home,20,9,\n");
        assertThat(load(
                        sheet,
                        "--currency",
                        "RMB",
                        "--default",
                        "origin=CN",
                        "--map",
                        "Pack=case_pack",
                        "--default",
                        "case_pack=24"))
                .isZero();
        assertThat(lines("shop.csv").get(0)).endsWith(",shipping_cost,case_pack");
        assertThat(row("shop.csv", "A-1")).endsWith(",6");
        assertThat(row("shop.csv", "A-2")).endsWith(",24");
        // 20 x 1.1 = 22, four cartons of 6; 9 x 1.1 = 9.9, one of 24.
        assertThat(row("plan-forecast.csv", "A-1")).endsWith(",24");
        assertThat(row("plan-forecast.csv", "A-2")).endsWith(",24");
        assertThat(load(sheet, "--currency", "RMB", "--default", "origin=CN", "--default", "case_pack=0.5", "--force"))
                .isEqualTo(2);
        assertThat(err()).contains("my/shop.csv:2: case_pack (0.5) ");
        assertThat(row("shop.csv", "A-1")).endsWith(",6");
    }

    @Test
    void whatNobodyCanKnow_isLeftEmpty_andSaid() throws IOException {
        assertThat(load(PRODUCTS, "--currency", "USD", "--default", "origin=US"))
                .isZero();
        assertThat(shell.out())
                .contains("Missing: fill these in before you go on")
                .contains("expected_units  20 products  no file says what sells")
                .contains("Fill in the empty cells of " + folder().resolve("shop.csv"));
        assertThat(row("shop.csv", "GLC-OAT-227")).contains(",13.06,,0.5,US");
        assertThat(folder().resolve("plan-forecast.csv")).doesNotExist();
    }

    @Test
    void allMistakesAreToldAtOnce_andNothingIsWritten() throws IOException {
        String bad = file(
                "restock.txt",
                Files.readString(Path.of(RESTOCK))
                        .replaceFirst("\t12.99\t", "\t12,99\t")
                        .replaceFirst("\t310\t", "\t-310\t"));
        String gbp = file("uk.txt", Files.readString(Path.of(RESTOCK)).replace("\tUSD\t", "\tGBP\t"));
        assertThat(load(
                        bad,
                        gbp,
                        PRODUCTS,
                        "--map",
                        "Cost per itm=unit_cost",
                        "--map",
                        "Title=nam",
                        "--default",
                        "forecast_cv=9",
                        "--default",
                        "orgin=US"))
                .isEqualTo(2);
        assertThat(err())
                .contains("restock.txt:2: Price (12,99) has a decimal comma. Write 12.99, or say --decimal comma.")
                .contains("restock.txt:4: Units Sold Last 30 Days (-310) is negative. Use 0 or more.")
                .contains("uk.txt:2: Price (12.99) is in GBP, for which there is no rate. Add --currency GBP --rate")
                .contains(PRODUCTS + ": has prices and does not say in which currency. Add --currency USD")
                .contains("--map (Cost per itm=unit_cost) names a column that no file has. Did you mean Cost per item?")
                .contains("--map (Title=nam) names a meaning nobody knows (nam). Did you mean name?")
                .contains("--default forecast_cv (9) is out of range. Use 0 to 5.")
                .contains("--default (orgin=US) names something nobody knows. Did you mean origin?")
                .doesNotContain("Exception");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void whatIsThereAlready_isReplacedOnlyWhenTold() throws IOException {
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD")).isZero();
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD")).isEqualTo(2);
        assertThat(err()).contains("holds shop.csv, plan-now.csv, ").contains("replace them with --force");
        assertThat(load(PRODUCTS, INVENTORY, RESTOCK, "--currency", "USD", "--rate", "10", "--force"))
                .isZero();
        // 12.99 x 10, less 30 %.
        assertThat(row("shop.csv", "GLC-OAT-227")).contains(",129.9,90.93,");
    }

    @Test
    void aReportOfAmazonInWesternLetters_isRead_andATwiceNamedSkuIsTold() throws IOException {
        String text = Files.readString(Path.of(RESTOCK)).replace("GLC-PUREE-12", "GLC-OAT-227");
        Path western = place.resolve("western.txt");
        Files.write(western, text.getBytes(Charset.forName("windows-1252")));
        assertThat(new String(Files.readAllBytes(western), StandardCharsets.UTF_8))
                .contains("\uFFFD");
        assertThat(load(western.toString(), "--default", "origin=US", "--default", "category=health"))
                .isZero();
        assertThat(lines("shop.csv")).hasSize(20);
        assertThat(err())
                .contains("it was read as Windows-1252")
                .contains("western.txt:3: Merchant SKU (GLC-OAT-227) is in line 2 already. This row is left out.");
    }

    @Test
    void goodsWithoutSku_areKnownByHandleAndOption_andTheBrandsCountryIsAsked() throws IOException {
        String shopify = file("p.csv", """
                Handle,Title,Product Category,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price
                tee,Tee,Apparel & Accessories,Size,S,,4,20
                tee,,,Size,M,,5,20
                tee,,,,,,,
                """);
        assertThat(load(shopify, "--currency", "USD")).isEqualTo(2);
        assertThat(err()).contains("origin is said for 2 products by no file: from which country is the brand?");
        assertThat(load(shopify, "--currency", "USD", "--default", "origin=US")).isZero();
        assertThat(row("shop.csv", "tee/M")).startsWith("tee/M,Tee M,apparel,135.7,");
        assertThat(row("plan-now.csv", "tee/M")).endsWith(",5");
    }

    @Test
    void aHistory_makesTheForecastAndItsCv_andSaysHow() throws IOException {
        StringBuilder sales = new StringBuilder("date,sku,units,stock_left\n");
        for (int d = 0; d < 84; d++) {
            String day = LocalDate.of(2016, 8, 1).plusDays(d).toString();
            sales.append(day + ",GLC-OAT-227,10,5\n" + day + ",GLC-BALM-3," + (d % 7 == 0 ? "0,0" : "6,9") + "\n");
        }
        String history = file("sales.csv", sales.toString());
        String[] args = {PRODUCTS, "--currency", "USD", "--default", "origin=US", "--history", history};
        assertThat(load(args)).isZero();
        // 10 x 11.7. Level: 1 / (84 x 10) of chance and no error on 21 days; lift 0.45: sqrt(1.00119 x 1.2025 - 1).
        assertThat(row("shop.csv", "GLC-OAT-227")).contains(",13.06,117,0.45,US");
        // shop, plan-now, plan-forecast, forecast, warehouses, locations.
        Tables.areMarked(folder(), 6);
        // A day that ended without stock and without a sale tells nothing: 6 x 11.7 = 70.2.
        assertThat(row("shop.csv", "GLC-BALM-3")).contains(",70.2,");
        assertThat(row("forecast.csv", "GLC-BALM-3")).startsWith("GLC-BALM-3,84,12,6.000,");
        assertThat(shell.out())
                .contains("an ordinary day is the mean of all days. Tried on the last 21 days")
                .contains("12 days of a product without stock")
                .contains("expected_units  18 products  no file says what sells");
        assertThat(load(PRODUCTS, "--currency", "USD", "--last-festival", "11.11."))
                .isEqualTo(2);
        assertThat(err()).contains("--last-festival (11.11.) is not a date. Write it as 2015-11-11.");
    }

    @Test
    void theLastFestivalIsADayOfTheHistory() throws IOException {
        String history = "docs/exports/daily-sales.csv";
        assertThat(load(
                        PRODUCTS,
                        "--currency",
                        "USD",
                        "--default",
                        "origin=US",
                        "--history",
                        history,
                        "--last-festival",
                        "2015-11-11"))
                .isEqualTo(2);
        assertThat(err())
                .contains(history
                        + ": goes from 2016-07-31 to 2016-10-28: --last-festival (2015-11-11) is no day of it.");
        assertThat(load(PRODUCTS, RESTOCK, "--currency", "USD", "--default", "origin=US", "--history", history))
                .isZero();
        assertThat(shell.out()).contains("plan-forecast.csv --expected-units sales");
        assertThat(lines("forecast.csv")).hasSize(21);
    }

    /** A tab-separated report with a comma for its first line: what is taken for the name of a column has tabs, and is long. */
    @Test
    void namesOfColumnsAreToldOnOneLine() throws IOException {
        String file = file("report.txt", ",\nUS\tOatmeal\t" + "x".repeat(100) + "\nUS\t1\n");
        assertThat(load(file)).isEqualTo(2);
        assertThat(err()).containsPattern("--map \"US Oatmeal x{40,}…=sku\"").doesNotContain("\t");
    }
}
