package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheet programs and their users write into cells. */
class SpreadsheetHabitsTest {
    private static final String HEAD =
            "sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private Shop shop(String price) {
        return desk.shop(HEAD + "\nA-1,Alpha,health,120," + price + ",50,20,40,0.2\n");
    }

    @Test
    void footnoteMarksAndCircledDigitsAreNoNumbers_fullWidthDigitsAre() {
        assertThat(shop("９９．５").items().get(0).priceFen()).isEqualTo(9_950);
        assertThat(desk.problems()).isEmpty();
        shop("99¹");
        shop("①②");
        shop("9₉");
        assertThat(desk.problems())
                .hasSize(3)
                .allMatch(p -> p.contains("festival_price (")
                        && p.contains("such as a footnote mark, which is no digit of a number. Remove it."));
    }

    @Test
    void anInstantTakesNoCircledDigitsEither() {
        Shop shop = desk.shop(Desk.SHOP);
        desk.plan(shop, Desk.PLAN.replace("06:30", "①②:30"));
        assertThat(desk.problems()).hasSize(1).allMatch(p -> p.contains("arrives_at (①②:30)"));
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNothing_fullOnesAreTooMany() {
        assertThat(desk.shop(HEAD + "\nA-1,Alpha,health,120,99,50,20,40,0.2,, \n")
                        .items())
                .hasSize(1);
        assertThat(desk.problems()).isEmpty();
        desk.shop(HEAD + "\nA-1,Alpha,health,120,99,50,20,40,0.2,,7,\n");
        assertThat(desk.problems()).hasSize(1).allMatch(p -> p.startsWith("shop.csv:2: has 11 cells, but"));
    }

    @Test
    void whatStandsBelowNoNameIsTold_onceAColumn() {
        desk.shop(HEAD + ",\nA-1,Alpha,health,120,99,50,20,40,0.2,77\nB-1,Beta,health,120,99,50,20,40,0.2,78\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly("shop.csv:2: cell 10 (77) stands in a column without a name and is not used. Name the"
                        + " column, or clear it.");
    }

    @Test
    void skusThatLookAlikeAreToldApart() {
        Shop shop = desk.shop(HEAD + "\nCAFE\u0301-1,Alpha,health,120,99,50,20,40,0.2\n");
        desk.plan(shop, "sku,location,initial_units\nCAFÉ-1,dc-hangzhou,40\nCAF\u200bE\u0301-1,dc-hangzhou,40\n");
        assertThat(desk.problems())
                .anyMatch(p -> p.contains("The shop's looks the same, but its character 4 is U+0045, not U+00C9."))
                .anyMatch(p -> p.contains("The shop's looks the same, but its character 4 is U+0045, not U+200B."))
                .noneMatch(p -> p.contains("Did you mean"));
    }

    @Test
    void aNulFarInsideIsRefusedWithItsLine() {
        StringBuilder text = new StringBuilder(HEAD + "\n");
        for (int i = 1; i <= 200; i++) {
            text.append("A-")
                    .append(i)
                    .append(i == 200 ? ",Al\0pha" : ",Alpha")
                    .append(",health,120,99,50,20,40,0.2\n");
        }
        desk.shop(text.toString());
        assertThat(desk.problems()).hasSize(1).allMatch(p -> p.startsWith("shop.csv:201: holds a NUL byte"));
    }

    @Test
    void aCellThatWouldBeAFormulaIsWrittenAsText_andReadAgain() throws Exception {
        String rows = "\n=A1,+SUM(B2),health,120,99,50,20,40,0.2\n-1-2,@x,health,120,99,50,20,40,0.2\n";
        Shop shop = desk.shop(HEAD + rows);
        Path file = folder.resolve("again.csv");
        ShopWriter.write(file, shop, Desk.TERRAIN);
        assertThat(Files.readString(file)).contains("\n'=A1,'+SUM(B2),", "\n'-1-2,'@x,");
        Shop again = desk.shop(Files.readString(file));
        assertThat(again.items()).extracting(Item::sku).containsExactly("=A1", "-1-2");
        assertThat(again.items()).extracting(Item::name).containsExactly("+SUM(B2)", "@x");
        assertThat(desk.problems()).isEmpty();
    }
}
