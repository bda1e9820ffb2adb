package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.view.text.Currency;

/** Numbers of lands that write 1.250,50, told by the file or by whoever asks. */
class DecimalMarkTest {
    private static final String HEAD =
            "sku;name;category;list_price;festival_price;unit_cost;salvage_value;expected_units;forecast_cv\n";
    private static final String PLAIN = "A-1;Alpha;health;120;99;50;20;40;";

    @TempDir
    private Path folder;

    private Desk desk;

    private List<Item> read(String rows) {
        return read(rows, DecimalMark.UNSAID);
    }

    private List<Item> read(String rows, DecimalMark mark) {
        desk = new Desk(folder);
        return ShopFile.read(
                        desk.file("shop.csv", HEAD + rows),
                        Desk.TERRAIN,
                        new Notation(mark, Currency.RMB),
                        desk.findings)
                .items();
    }

    @Test
    void aFileWithSemicolons_tellsItsDecimalCommas() {
        // 12,50 has no thousands; so 1.250,50 has, and 0,3 is a third of what it varies by.
        Item item = read("A-1;Alpha;health;1.250,50;12,50;2,5;2;1.500;0,3\n").get(0);
        assertThat(item.listFen()).isEqualTo(125_050);
        assertThat(item.priceFen()).isEqualTo(1_250);
        assertThat(item.unitCostFen()).isEqualTo(250);
        assertThat(item.expectedUnits()).isEqualTo(1_500);
        assertThat(item.forecastCv()).isEqualTo(0.3);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .containsExactly(
                        "shop.csv:2: list_price (1.250,50) has a decimal comma, so all numbers of this file are"
                                + " read with decimal commas. Say --decimal comma if that is right, or point.");
    }

    @Test
    void theRangeOfAColumnTells_whereACellCouldBeMeantInBothWays() {
        // As a thousand and more 1,250 is out of the range of a forecast_cv, 0 to 5.
        assertThat(read(PLAIN + "1,250\n").get(0).forecastCv()).isEqualTo(1.25);
        // As a price it could be both, and nothing else tells.
        read("A-1;Alpha;health;1,250;99;50;20;40;0\n");
        assertThat(desk.problems())
                .containsExactly("shop.csv:2: list_price (1,250) has a thousands separator. Write 1250.");
    }

    @Test
    void aFileThatHasBoth_isNotGuessed() {
        read(PLAIN + "0,3\n" + "A-2;Alpha;health;120;99.50;50;20;40;0\n");
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: forecast_cv (0,3) has a decimal comma. Write 0.3, or say --decimal comma.");
    }

    @Test
    void whoeverSaysIt_needsNoEvidence() {
        assertThat(read("A-1;Alpha;health;1.250;99;50;20;40;0\n", DecimalMark.COMMA)
                        .get(0)
                        .listFen())
                .isEqualTo(125_000);
        assertThat(read("A-1;Alpha;health;1,250;99;50;20;40;0\n", DecimalMark.POINT)
                        .get(0)
                        .listFen())
                .isEqualTo(125_000);
        read("A-1;Alpha;health;12.50;99;50;20;40;0\n", DecimalMark.COMMA);
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: list_price (12.50) has a decimal point where decimal commas are used. Write"
                                + " 12,50, or say --decimal point.");
    }

    @Test
    void amountsAreTurnedIntoFenAtTheRate_eachToTheNearest() {
        desk = new Desk(folder);
        Notation dollars = new Notation(DecimalMark.UNSAID, new Currency("USD", 6.785));
        Item item = ShopFile.read(
                        desk.file(
                                "shop.csv",
                                HEAD.replace("cv", "cv;currency") + "A-1;Alpha;health;19.99;12.99;5;0.01;40;0.3;usd\n"),
                        Desk.TERRAIN,
                        dollars,
                        desk.findings)
                .items()
                .get(0);
        assertThat(desk.problems()).isEmpty();
        // 19.99 · 6.785 = 135.63215, 12.99 · 6.785 = 88.13715, 5 · 6.785 = 33.925, 0.01 · 6.785 = 0.06785 RMB.
        assertThat(item.listFen()).isEqualTo(13_563);
        assertThat(item.priceFen()).isEqualTo(8_814);
        assertThat(item.unitCostFen()).isEqualTo(3_393);
        assertThat(item.salvageFen()).isEqualTo(7);
    }

    @Test
    void whatIsWrongWithAnAmount_isToldInItsOwnMoney() {
        desk = new Desk(folder);
        Notation dollars = new Notation(DecimalMark.UNSAID, new Currency("USD", 8));
        ShopFile.read(
                desk.file(
                        "shop.csv",
                        HEAD.replace("cv", "cv;currency") + "A-1;Alpha;health;1250001;99;50;20;40;0.3;USD\n"),
                Desk.TERRAIN,
                dollars,
                desk.findings);
        // RMB 10,000,000 at 8 RMB a dollar.
        assertThat(desk.problems())
                .containsExactly("shop.csv:2: list_price (1250001) is out of range. Use 0.01 to 1250000 USD.");
    }
}
