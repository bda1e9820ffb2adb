package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that show for certain when the requests come in the right order. */
class FaultyFlavoursTest {
    @ParameterizedTest
    @EnumSource
    void checkThenAct_sellsTheLastUnitToTwo_andItsCounterHidesIt(TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(Flavour.CHECK_THEN_ACT, database)) {
            shop.stock("mug", 1);
            ShopVisit.Said one = shop.order("k1", "mug", 1);
            ShopVisit.Said two = shop.order("k2", "mug", 1);
            assertThat(one.status()).isEqualTo(201);
            assertThat(two.status()).isEqualTo(201);
            assertThat(shop.left("mug")).isEqualTo(1);
            assertThat(shop.pay(one.order()).status()).isEqualTo(200);
            assertThat(shop.pay(two.order()).status()).isEqualTo(200);
            assertThat(shop.shelf("mug").body()).hasToString("{\"sku\":\"mug\",\"stock\":0,\"sold\":2}");
        }
    }

    /** Back to back it looks right: that is why nobody finds it. */
    @ParameterizedTest
    @EnumSource
    void checkThenAct_isRight_whenOneBuysAfterTheOther(TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(Flavour.CHECK_THEN_ACT, database)) {
            shop.stock("mug", 1);
            assertThat(shop.pay(shop.order("k1", "mug", 1).order()).status()).isEqualTo(200);
            assertThat(shop.order("k2", "mug", 1).status()).isEqualTo(409);
        }
    }

    @ParameterizedTest
    @EnumSource
    void duplicateKey_makesASecondOrder_andTakesForIt(TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(Flavour.DUPLICATE_KEY, database)) {
            shop.stock("mug", 2);
            String one = shop.order("k1", "mug", 1).order();
            String two = shop.order("k1", "mug", 1).order();
            assertThat(two).isNotEqualTo(one);
            assertThat(shop.ofKey("k1").findValuesAsText("order")).containsExactly(one, two);
            assertThat(shop.order("k1", "mug", 1).status()).isEqualTo(409);
            assertThat(shop.left("mug")).isZero();
        }
    }
}
