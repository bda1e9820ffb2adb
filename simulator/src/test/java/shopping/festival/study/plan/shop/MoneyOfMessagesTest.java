package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.view.text.Currency;

/** Whoever counts in dollars, at RMB 8 for one here, is told of mistakes in dollars. */
class MoneyOfMessagesTest {
    private static final Notation DOLLARS = Notation.PLAIN.in(new Currency("USD", 8));
    private static final String COLUMNS =
            "sku,name,category,list_price,festival_price,unit_cost,salvage_value,expected_units,forecast_cv,origin,"
                    + "fulfilment,shipping_cost,shipping_cost_direct,currency\n";
    private static final String TEA = "T-1,Tea,health,20,10,4,1,500,0.3,US,direct,";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private Shop shop(String rows, Notation notation) {
        return ShopFile.read(desk.file("shop.csv", COLUMNS + rows), Desk.TERRAIN, notation, desk.findings);
    }

    private void plan(String rows, Shop shop) {
        PlanFile.read(desk.file("plan.csv", rows), shop, Desk.TERRAIN, DOLLARS, desk.findings);
    }

    @Test
    void twoPricesOfOneWay_areThoseThatWereTyped() {
        shop(TEA + "2.5,7,USD\n", DOLLARS);
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: shipping_cost (2.5) is not what shipping_cost_direct says of the same way (7)."
                                + " Keep one of them.");
    }

    /** Of USD 10, which is RMB 80, a plan may ask RMB 40 to 160; 20 typed there are RMB, and USD 2.50. */
    @Test
    void aPlansPrice_isRmb_andSaysSo() {
        plan(
                "sku,location,initial_units,price\nT-1,los-angeles,5,20\nT-1,world,5,90\n",
                shop(TEA + ",,USD\n", DOLLARS));
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:2: price (20) is too far from festival_price (USD 10, which is RMB 80): how demand"
                                + " moves so far away nobody has measured. Prices of a plan are RMB: use 40 to 160, or change"
                                + " festival_price and expected_units in the shop.");
        desk = new Desk(folder);
        plan("sku,location,initial_units,price\nT-1,los-angeles,5,90\nT-1,world,5,\n", shop(TEA + ",,USD\n", DOLLARS));
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:3: price is empty, so RMB 80 as in the shop, and differs from line 2 of the same sku"
                                + " (RMB 90). A plan sells a product at one price: write it in all its rows.");
    }

    /** The limit is RMB 2,000 in this market: USD 250. */
    @Test
    void theLimitOfAnOrder_isInTheMoneyOfTheSeller() {
        Shop shop = shop("T-1,Tea,health,400,300,4,1,500,0.3,US,domestic,,,USD\n", DOLLARS);
        plan("sku,location,initial_units,fulfilment\nT-1,los-angeles,5,direct\n", shop);
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.warnings())
                .contains(
                        "plan.csv:2: fulfilment (direct) takes the product across the border, where its festival_price"
                                + " (300) is above the largest order (USD 250): nobody can buy it.");
    }

    @Test
    void aMoneyWithoutARate_isToldOnce_andNoPriceIsHeldAgainstIt() {
        Shop shop = shop(TEA + ",,USD\n" + TEA.replace("T-1", "T-2") + ",,EUR\n", Notation.PLAIN);
        plan("sku,location,initial_units,price\nT-1,los-angeles,5,90\nT-2,los-angeles,5,\n", shop);
        assertThat(desk.problems())
                .containsExactly(
                        "shop.csv:2: currency (USD) is a currency whose rate nobody has said. Say --currency USD, at the"
                                + " market's rate of it or at --rate.",
                        "shop.csv:3: currency (EUR) is a currency whose rate nobody has said. Say --currency EUR with --rate,"
                                + " the RMB for one of it.");
    }

    @Test
    void aPriceThatCannotBeRead_isNotHeldAgainstAPlans() {
        Shop shop = shop(TEA.replace("20,10", "20,ten") + ",,\n", DOLLARS);
        plan("sku,location,initial_units,price\nT-1,los-angeles,5,90\n", shop);
        assertThat(desk.problems())
                .containsExactly("shop.csv:2: festival_price (ten) is not a number. Write one such as 12.5.");
    }
}
