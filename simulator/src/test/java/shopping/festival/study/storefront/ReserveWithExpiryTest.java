package shopping.festival.study.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reservation holds for a minute here, by a clock that stands still until it is moved. */
class ReserveWithExpiryTest {
    private final AtomicLong millis = new AtomicLong(1_000_000);

    private ShopVisit shop(TestDatabase database) {
        return new ShopVisit(Flavour.RESERVE_WITH_EXPIRY, database, () -> Instant.ofEpochMilli(millis.get()));
    }

    private void pass(long more) {
        millis.addAndGet(more);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPaidInTime_isSoldToTheNext(TestDatabase database) {
        try (ShopVisit shop = shop(database)) {
            shop.stock("mug", 1);
            String late = shop.order("k1", "mug", 1).order();
            pass(ShopVisit.RESERVE_MILLIS - 1);
            assertThat(shop.left("mug")).isZero();
            assertThat(shop.order("k2", "mug", 1).status()).isEqualTo(409);

            pass(1);
            assertThat(shop.left("mug")).isEqualTo(1);
            assertThat(shop.ofKey("k1").path(0).path("state").asText()).isEqualTo("expired");
            ShopVisit.Said next = shop.order("k3", "mug", 1);
            assertThat(next.status()).isEqualTo(201);
            ShopVisit.Said payment = shop.pay(late);
            assertThat(payment.status()).isEqualTo(409);
            assertThat(payment.text("error")).isEqualTo("expired");
            assertThat(shop.pay(next.order()).status()).isEqualTo(200);
            assertThat(shop.shelf("mug").body()).hasToString("{\"sku\":\"mug\",\"stock\":0,\"sold\":1}");
        }
    }

    /** Although the unit is still there: who comes late orders again. */
    @ParameterizedTest
    @EnumSource
    void aPaymentThatComesLate_isRefused_andTakesNothing(TestDatabase database) {
        try (ShopVisit shop = shop(database)) {
            shop.stock("mug", 1);
            String order = shop.order("k1", "mug", 1).order();
            pass(ShopVisit.RESERVE_MILLIS);
            assertThat(shop.pay(order).text("error")).isEqualTo("expired");
            assertThat(shop.left("mug")).isEqualTo(1);
            assertThat(shop.cancel(order).status()).isEqualTo(204);
            assertThat(shop.ofKey("k1").path(0).path("state").asText()).isEqualTo("expired");
            assertThat(shop.order("k1", "mug", 1).text("state")).isEqualTo("expired");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPaymentInTheLastMillisecond_holdsForEver(TestDatabase database) {
        try (ShopVisit shop = shop(database)) {
            shop.stock("mug", 1);
            String order = shop.order("k1", "mug", 1).order();
            pass(ShopVisit.RESERVE_MILLIS - 1);
            assertThat(shop.pay(order).status()).isEqualTo(200);
            pass(10 * ShopVisit.RESERVE_MILLIS);
            assertThat(shop.pay(order).status()).isEqualTo(200);
            assertThat(shop.left("mug")).isZero();
            assertThat(shop.order("k2", "mug", 1).status()).isEqualTo(409);
        }
    }

    /** What one has been told to be over stays over. */
    @ParameterizedTest
    @EnumSource
    void aClockThatIsSetBack_revivesNothing(TestDatabase database) {
        try (ShopVisit shop = shop(database)) {
            shop.stock("mug", 1);
            String late = shop.order("k1", "mug", 1).order();
            pass(ShopVisit.RESERVE_MILLIS);
            assertThat(shop.order("k2", "mug", 1).status()).isEqualTo(201);
            pass(-ShopVisit.RESERVE_MILLIS);
            assertThat(shop.pay(late).text("error")).isEqualTo("expired");
        }
    }
}
