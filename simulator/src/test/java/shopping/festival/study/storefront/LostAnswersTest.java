package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LostAnswersTest {
    private static final int KEYS = 10_000;

    private static List<String> losing(String step) {
        LostAnswers lost = new LostAnswers();
        return IntStream.range(0, KEYS)
                .mapToObj(i -> "key-" + i)
                .filter(key -> lost.loses(step, key))
                .toList();
    }

    /** Binomial of 10,000 at 1 %: mean 100, standard deviation 9.9; always the same, within four of them. */
    @Test
    void oneInAHundredIsLost_alwaysTheSame_eachStepApart() {
        List<String> orders = losing("order");
        assertThat(orders).hasSizeBetween(61, 139).isEqualTo(losing("order"));
        assertThat(losing("payment")).hasSizeBetween(61, 139).isNotEqualTo(orders);
    }

    @Test
    void whoAsksAgain_isAnsweredInTheEnd() {
        LostAnswers lost = new LostAnswers();
        List<String> first = losing("order");
        first.forEach(key -> lost.loses("order", key));
        // Of about 100 about one is lost twice.
        assertThat(first.stream().filter(key -> lost.loses("order", key)).count())
                .isLessThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswer_wasDone_andItsKeyFindsTheOrder(TestDatabase database) throws IOException {
        String key = losing("order").get(0);
        try (ShopVisit shop = new ShopVisit(Flavour.LOST_ANSWER, database)) {
            shop.stock("mug", 2);
            assertThatThrownBy(() ->
                            shop.sendOnce("POST", "orders", "{\"sku\":\"mug\",\"units\":1}", "Idempotency-Key", key))
                    .isInstanceOf(IOException.class);
            assertThat(shop.left("mug")).isEqualTo(1);
            String order = shop.ofKey(key).path(0).path("order").asText();
            ShopVisit.Said again = shop.order(key, "mug", 1);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.order()).isEqualTo(order);
            assertThat(shop.left("mug")).isEqualTo(1);

            String payment = losing("payment").get(0);
            assertThatThrownBy(
                            () -> shop.sendOnce("POST", "orders/" + order + "/payment", "", "Idempotency-Key", payment))
                    .isInstanceOf(IOException.class);
            assertThat(shop.ofKey(key).path(0).path("state").asText()).isEqualTo("paid");
            assertThat(shop.send("POST", "orders/" + order + "/payment", "", "Idempotency-Key", payment)
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Only what was done is kept back; a refusal is told. */
    @ParameterizedTest
    @EnumSource
    void aRefusal_isNeverLost(TestDatabase database) {
        try (ShopVisit shop = new ShopVisit(Flavour.LOST_ANSWER, database)) {
            shop.stock("mug", 0);
            assertThat(losing("order").subList(0, 20))
                    .allSatisfy(key ->
                            assertThat(shop.order(key, "mug", 1).status()).isEqualTo(409));
        }
    }
}
