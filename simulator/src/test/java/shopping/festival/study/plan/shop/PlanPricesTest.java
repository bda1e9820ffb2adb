package shopping.festival.study.plan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shopping.festival.base.problems.Problems;
import shopping.festival.view.text.Currency;

/** Prices of a plan's rows, and those asked for by option: V-1 is sold at RMB 99.5, M-1 at 59. */
class PlanPricesTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Shop shop;
    private final Problems problems = new Problems();

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
        shop = desk.shop(Desk.SHOP);
    }

    private Plan plan(String rows) {
        return desk.plan(shop, "sku,location,initial_units,price\n" + rows);
    }

    @Test
    void aPlanMaySellAtAnotherPrice_whatItDoesNotNameStays() {
        Plan plan = plan("V-1,bonded-ningbo,7,79.9\nV-1,los-angeles,7,79.90\nM-1,dc-wuhan,1,\n");
        assertThat(desk.problems()).isEmpty();
        assertThat(plan.prices()).containsExactly(Map.entry(0, 7_990L));
        Shop under = shop.under(plan);
        assertThat(under.items().get(0).priceFen()).isEqualTo(7_990);
        assertThat(under.items().get(1)).isEqualTo(shop.items().get(1));
    }

    @Test
    void pricesThatContradictEachOther_orThatNobodyHasMeasured_areToldAtOnce() {
        plan("V-1,bonded-ningbo,7,79\nV-1,los-angeles,7,\nM-1,dc-wuhan,1,29\nM-1,dc-hangzhou,1,free\n");
        assertThat(desk.problems())
                .containsExactly(
                        "plan.csv:3: price is empty, so 99.50 as in the shop, and differs from line 2 of the same sku (79)."
                                + " A plan sells a product at one price: write it in all its rows.",
                        "plan.csv:4: price (29) is too far from festival_price (59): how demand moves so far away nobody"
                                + " has measured. Use 29.50 to 118, or change festival_price and expected_units in the"
                                + " shop.",
                        "plan.csv:5: price (free) is not a number. Write one such as 12.5.");
    }

    @Test
    void aPriceThatIsAskedAbout_makesAPlanOfItsName() {
        Plan plan = plan("V-1,bonded-ningbo,7,\nM-1,dc-wuhan,1,\n");
        Plan asked =
                PriceChange.of("V-1=79.5", plan, shop, Currency.RMB, problems).orElseThrow();
        assertThat(asked.name()).isEqualTo("RMB 79.50 for V-1");
        assertThat(asked.prices()).containsExactly(Map.entry(0, 7_950L));
        assertThat(asked.stockings()).isEqualTo(plan.stockings());
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void mistakesInWhatIsAsked_areAllTold() {
        Plan plan = plan("V-1,bonded-ningbo,7,\nM-1,dc-wuhan,1,\n");
        for (String option : new String[] {"V-1", "v-1=79", "cup=5", "V-1=1,200", "M-1=200"}) {
            assertThat(PriceChange.of(option, plan, shop, Currency.RMB, problems))
                    .isEqualTo(Optional.empty());
        }
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "--price (V-1) has no price. Write SKU=PRICE, such as MUG-1=79.",
                        "--price (v-1=79) is of no product of the shop. Did you mean V-1?",
                        "--price (cup=5) is of no product of the shop. Use one of those in its file.",
                        "--price (V-1=1,200) has no price in RMB behind its =. Write it with a point and at most 2"
                                + " decimals, as 79.5.",
                        "--price (M-1=200) is too far from festival_price (59): how demand moves so far away nobody has"
                                + " measured. Use 29.50 to 118, or change festival_price and expected_units in the shop.");
    }
}
