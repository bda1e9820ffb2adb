package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One request after the other, in every flavour, on PostgreSQL and H2. Nothing is asked of which the answer could be lost. */
@Tag("slow")
class StorefrontTest {
    private static final String ALL = "shopping.festival.study.storefront.EachShop#all";
    private static final String TAKING = "shopping.festival.study.storefront.EachShop#takingAtTheOrder";

    @ParameterizedTest
    @MethodSource(ALL)
    void anOrderThatIsPaid_isSold(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            assertThat(shop.stock("mug", 5).status()).isEqualTo(204);
            ShopVisit.Said order = shop.order("k1", "mug", 2);
            assertThat(order.status()).isEqualTo(201);
            assertThat(order.text("state")).isEqualTo("open");
            assertThat(order.body().path("units").asLong()).isEqualTo(2);

            ShopVisit.Said paid = shop.pay(order.order());
            assertThat(paid.status()).isEqualTo(200);
            assertThat(paid.body()).hasToString("{\"order\":\"" + order.order() + "\",\"state\":\"paid\"}");
            // 5 - 2
            assertThat(shop.shelf("mug").body()).hasToString("{\"sku\":\"mug\",\"stock\":3,\"sold\":2}");
            assertThat(shop.ofKey("k1"))
                    .hasToString("[{\"order\":\"" + order.order()
                            + "\",\"key\":\"k1\",\"sku\":\"mug\",\"units\":2,\"state\":\"paid\"}]");
            assertThat(shop.told).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(TAKING)
    void whatIsOrdered_isNotLeft(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 3);
            assertThat(shop.order("k1", "mug", 2).status()).isEqualTo(201);
            assertThat(shop.left("mug")).isEqualTo(1);
            ShopVisit.Said refused = shop.order("k2", "mug", 2);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).hasToString("{\"error\":\"sold-out\"}");
            assertThat(shop.order("k3", "mug", 1).status()).isEqualTo(201);
            assertThat(shop.left("mug")).isZero();
            assertThat(shop.ofKey("k2")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aCancelledOrder_leavesTheStockAsItWas(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 3);
            String order = shop.order("k1", "mug", 2).order();
            assertThat(shop.cancel(order).status()).isEqualTo(204);
            assertThat(shop.cancel(order).status()).isEqualTo(204);
            assertThat(shop.left("mug")).isEqualTo(3);
            ShopVisit.Said payment = shop.pay(order);
            assertThat(payment.status()).isEqualTo(409);
            assertThat(payment.text("error")).isEqualTo("cancelled");
            assertThat(shop.ofKey("k1").path(0).path("state").asText()).isEqualTo("cancelled");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPaidOrder_isPaidOnce_andCannotBeCancelled(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 3);
            String order = shop.order("k1", "mug", 1).order();
            assertThat(shop.pay(order).status()).isEqualTo(200);
            assertThat(shop.pay(order).status()).isEqualTo(200);
            assertThat(shop.cancel(order).status()).isEqualTo(409);
            assertThat(shop.left("mug")).isEqualTo(2);
            assertThat(shop.shelf("mug").body().path("sold").asLong()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aKeyThatIsSentAgain_isOneOrder_unlessItIsTheFault(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 3);
            ShopVisit.Said first = shop.order("k1", "mug", 1);
            ShopVisit.Said again = shop.order("k1", "mug", 1);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.equals(first)).isEqualTo(flavour != Flavour.DUPLICATE_KEY);
            assertThat(shop.ofKey("k1")).hasSize(flavour == Flavour.DUPLICATE_KEY ? 2 : 1);
        }
    }

    /** Whoever has taken the last unit asks again, and is not told that it is sold out. */
    @ParameterizedTest
    @MethodSource("shopping.festival.study.storefront.EachShop#right")
    void theKeyOfTheLastUnit_isAnsweredAsBefore(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("mug", 1);
            ShopVisit.Said first = shop.order("k1", "mug", 1);
            assertThat(shop.order("k1", "mug", 1)).isEqualTo(first);
            assertThat(shop.order("k2", "mug", 1).status()).isEqualTo(409);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsNotThere_isUnknown(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            assertThat(shop.shelf("mug").status()).isEqualTo(404);
            assertThat(shop.order("k1", "mug", 1).status()).isEqualTo(404);
            assertThat(shop.pay("7").status()).isEqualTo(404);
            assertThat(shop.cancel("7").status()).isEqualTo(404);
            assertThat(shop.cancel("seven").status()).isEqualTo(404);
            assertThat(shop.ofKey("k1")).isEmpty();
            assertThat(shop.ofSku("mug")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStockThatIsSet_forgetsTheOrdersOfItsSkuAlone(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            String many = "{\"skus\":[{\"sku\":\"mug\",\"stock\":4,\"price\":9900},{\"sku\":\"cup\",\"stock\":5}]}";
            assertThat(shop.send("PUT", "skus", many).status()).isEqualTo(204);
            String order = shop.order("k1", "mug", 1).order();
            shop.order("k2", "cup", 1);
            assertThat(shop.send(
                                    "PUT",
                                    "skus",
                                    "{\"skus\":[{\"sku\":\"mug\",\"stock\":9},{\"sku\":\"jug\",\"stock\":1}]}")
                            .status())
                    .isEqualTo(204);
            assertThat(shop.shelf("mug").body()).hasToString("{\"sku\":\"mug\",\"stock\":9,\"sold\":0}");
            assertThat(shop.left("jug")).isEqualTo(1);
            assertThat(shop.ofKey("k1")).isEmpty();
            assertThat(shop.pay(order).status()).isEqualTo(404);
            assertThat(shop.ofKey("k2")).hasSize(1);
            // A key that was forgotten is a new one.
            assertThat(shop.order("k1", "mug", 1).status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theOrdersOfASku_areReadPageByPage(Flavour flavour, TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(flavour, database)) {
            shop.stock("a mug/1+é".replace(" ", "%20").replace("/", "%2F").replace("é", "%C3%A9"), 100);
            List<String> placed = IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> shop.order("k" + i, "a mug/1+é", i).order())
                    .toList();
            String pages = "orders?limit=2&sku=a+mug%2F1%2B%C3%A9&after=";
            assertThat(shop.send("GET", pages + "0", "").body().findValuesAsText("order"))
                    .isEqualTo(placed.subList(0, 2));
            assertThat(shop.send("GET", pages + placed.get(3), "").body().findValuesAsText("order"))
                    .isEqualTo(placed.subList(4, 5));
            assertThat(shop.send("GET", pages + placed.get(4), "").body().path("orders"))
                    .isEmpty();
        }
    }
}
