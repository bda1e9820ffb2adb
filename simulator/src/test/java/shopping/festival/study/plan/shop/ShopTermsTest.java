package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.scenario.ReturnTerms;

/** What decides a shop's day beside its stock: columns that may be left out. */
class ShopTermsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private static String saying(String columns, String cells) {
        return Desk.SHOP
                .replace("shipping_cost\n", "shipping_cost," + columns + "\n")
                .replace("bonded,\n", "bonded,," + cells + "\n");
    }

    private ItemTerms terms(String columns, String cells) {
        return desk.shop(saying(columns, cells)).items().get(0).terms();
    }

    @Test
    void whatComesBack_isTheShopsWord_whereItSaysSomething() {
        assertThat(terms("return_share,return_days,return_cost,return_value", "0.2,12,8.5,30")
                        .returns())
                .isEqualTo(new Returns(0.2, 12, 850, 3_000));
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings()).isEmpty();
    }

    @Test
    void whatComesBack_isTheMarketsWordOfTheCategory_whereTheShopSaysNothing() {
        Terrain clothes = Desk.TERRAIN.with(List.of(new ReturnTerms(0.1009, 10, 1_000), ReturnTerms.NONE));
        Shop shop = ShopFile.read(desk.file("shop.csv", saying("return_cost", "0")), clothes, desk.findings);
        assertThat(shop.items().get(0).terms().returns()).isEqualTo(new Returns(0.1009, 10, 0, Returns.UNSAID));
        assertThat(shop.items().get(1).terms().returns()).isEqualTo(Returns.NONE);
    }

    @Test
    void nothingComesBack_whereTheShopSaysSo_whateverTheMarketSays() {
        Terrain clothes = Desk.TERRAIN.with(List.of(new ReturnTerms(0.1009, 10, 1_000), ReturnTerms.NONE));
        String text = saying("return_share,return_days", "0,5");
        Shop shop = ShopFile.read(desk.file("shop.csv", text), clothes, desk.findings);
        assertThat(shop.items().get(0).terms().returns()).isEqualTo(Returns.NONE);
    }

    @Test
    void returnsThatCannotBe_areAllTold() {
        terms("return_share,return_days,return_cost,return_value", "20,0,-1,1e3");
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: return_share (20) is out of range. Use 0 to 1; 0.1 stands for 10 %.",
                        "shop.csv:2: return_days (0) is out of range. Use 1 to 365 days.",
                        "shop.csv:2: return_cost (-1) is negative. Use 0 to 10000000 RMB.",
                        "shop.csv:2: return_value (1e3) is written with an exponent. Write it out, as 1200 for 1.2E+03.");
    }

    @Test
    void aReturnThatBringsMoreThanItCost_isAskedAbout() {
        terms("return_share,return_value", "0.2,41");
        assertThat(desk.warnings())
                .containsExactly(
                        "shop.csv:2: return_value (41) is above unit_cost (40): a unit sent back brings more than"
                                + " it cost.");
    }
}
