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
    void sizesAndColoursNameWhatTheyAreOf_thoseThatCannotStandInAreAskedAbout() {
        String text = Desk.SHOP
                .replace("shipping_cost\n", "shipping_cost,parent\n")
                .replace("bonded,\n", "bonded,,tee\nV-2,Other,health,150,99,40,10,5,0.3,US,,,tee\n")
                .replace("0.2,,,\n", "0.2,,,,tee\n");
        Shop shop = desk.shop(text);
        assertThat(desk.problems()).isEmpty();
        assertThat(shop.items()).allMatch(i -> i.terms().parent().equals("tee"));
        assertThat(desk.warnings())
                .containsExactly(
                        "shop.csv:4: parent (tee) has another category, origin or fulfilment in line 2: the two do"
                                + " not stand in for each other when one is sold out.");
    }

    @Test
    void couponsAdvertisingAndPresale_areRead() {
        ItemTerms terms = terms(
                "coupon_from,coupon_off,ad_cost,ad_share,presale_units,presale_deposit,presale_paid,presale_price",
                "400,50,1200,0.08,120,20,0.95,89");
        assertThat(desk.problems()).isEmpty();
        assertThat(terms.promotion()).isEqualTo(new Promotion(40_000, 5_000, 120_000, 0.08));
        assertThat(terms.presale()).isEqualTo(new Presale(120, 2_000, 0.95, 8_900));
    }

    /** All pay the balance of the festival's price, where nothing else is said. */
    @Test
    void aPresaleOfNothingButUnits() {
        assertThat(terms("presale_units", "7").presale()).isEqualTo(new Presale(7, 0, 1, 9_950));
    }

    @Test
    void promotionsThatCannotBe_areAllTold() {
        terms(
                "coupon_from,coupon_off,ad_cost,ad_share,presale_units,presale_deposit,presale_paid",
                "400,500,-1,8,1.5,100,95");
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: coupon_off (500) is above coupon_from (400). Lower it.",
                        "shop.csv:2: ad_cost (-1) is negative. Use 0 to 10000000 RMB.",
                        "shop.csv:2: ad_share (8) is out of range. Use 0 to 1; 0.1 stands for 10 %.",
                        "shop.csv:2: presale_units (1.5) is not a whole number. Use 0 to 100000000, without a point.",
                        "shop.csv:2: presale_paid (95) is out of range. Use 0 to 1; 0.1 stands for 10 %.",
                        "shop.csv:2: presale_deposit (100) is above the price (99.50). Lower it.");
        Desk other = new Desk(folder);
        other.shop(saying("coupon_from", "400"));
        assertThat(other.problems())
                .containsExactly(
                        "shop.csv:2: coupon_from (400) stands without coupon_off. Write both, such as coupon_from"
                                + " 400 and coupon_off 50, or neither.");
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
