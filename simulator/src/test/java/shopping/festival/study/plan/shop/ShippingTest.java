package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.model.market.Mode;
import shopping.festival.scenario.ReturnTerms;

/** What a parcel costs: the shop's own price, else that of its origin's group, else the market's. */
class ShippingTest {
    private static final int US = 1;
    private static final int GROUP = 3;
    private static final int ZONE = 0;
    private static final int MAIL = 1;
    private static final int CENTRE = 2;

    private static final Terrain TERRAIN = new Terrain(
            List.of("health", "cosmetics"),
            List.of("CN", "US", "JP", "makers"),
            0,
            List.of(new Group(GROUP, US, Mode.DIRECT, List.of(CENTRE), 3_300)),
            List.of(
                    new Location("zone", Mode.BONDED, -1, ""),
                    new Location("los-angeles", Mode.DIRECT, US, "shanghai"),
                    new Location("detroit", Mode.DIRECT, GROUP, "shanghai")),
            List.of(600L, 1_500L, 5_000L),
            List.of(ReturnTerms.NONE, ReturnTerms.NONE),
            List.of(0.25, 0.3),
            200_000,
            1);

    @TempDir
    Path folder;

    private Item item(String columns, String cells) {
        Desk desk = new Desk(folder);
        Item item = ShopFile.read(
                        desk.file(
                                "shop.csv",
                                "sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,"
                                        + "forecast_cv,origin" + columns
                                        + "\nV-1,Vitamin,health,150,99.5,40,10,500,0.3,makers" + cells + "\n"),
                        TERRAIN,
                        desk.findings)
                .items()
                .get(0);
        assertThat(desk.problems()).isEmpty();
        return item;
    }

    private static void costs(Item item, long zone, long mail, long centre) {
        assertThat(List.of(
                        item.shipping().fen(ZONE),
                        item.shipping().fen(MAIL),
                        item.shipping().fen(CENTRE)))
                .containsExactly(zone, mail, centre);
    }

    @Test
    void aGroupsGoodsGoItsOwnWay_atItsOwnPrice_butOnlyFromItsOwnPlace() {
        Item item = item("", "");
        assertThat(item.mode()).isEqualTo(Mode.DIRECT);
        assertThat(item.shippingFen()).isEqualTo(3_300);
        costs(item, 1_500, 5_000, 3_300);
        assertThat(TERRAIN.isOwnCentre(CENTRE, GROUP)).isTrue();
        assertThat(TERRAIN.isOwnCentre(MAIL, US)).as("a country is no group").isFalse();
    }

    @Test
    void aPriceOfTheShopHoldsForTheProductsMode_andNoOther() {
        costs(item(",fulfilment,shipping_cost", ",,12.5"), 1_500, 1_250, 1_250);
        Item bonded = item(",fulfilment,shipping_cost", ",bonded,12.5");
        costs(bonded, 1_250, 5_000, 3_300);
        assertThat(bonded.by(Mode.DIRECT).shipping()).isEqualTo(bonded.shipping());
        assertThat(bonded.by(Mode.DIRECT).shippingFen()).isEqualTo(3_300);
    }

    @Test
    void aPriceMayBeGivenPerMode() {
        costs(item(",shipping_cost_bonded,shipping_cost_direct", ",11,44"), 1_100, 4_400, 4_400);
        costs(item(",shipping_cost,shipping_cost_bonded", ",44,11"), 1_100, 4_400, 4_400);
    }

    @Test
    void twoPricesOfOneModeAreRefused_unlessTheyAreTheSame() {
        Desk desk = new Desk(folder);
        desk.shop(Desk.SHOP
                .replace("fulfilment,shipping_cost", "fulfilment,shipping_cost,shipping_cost_bonded")
                .replace("US,bonded,", "US,bonded,15,14")
                .replace("0.2,,,", "0.2,,,5,-1"));
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: shipping_cost (15) is not what shipping_cost_bonded says of the same way (14). Keep one of them.",
                        "shop.csv:3: shipping_cost_bonded (-1) is negative. Use 0 to 10000000 RMB.");
        costs(item(",shipping_cost,shipping_cost_direct", ",44,44"), 1_500, 4_400, 4_400);
    }
}
