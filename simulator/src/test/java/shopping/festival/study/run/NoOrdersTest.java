package shopping.festival.study.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.result.Counts;

/** When the lack of orders is a mistake, and what is said of it. */
class NoOrdersTest {
    private static Counts counts(long intents, long accepted, long soldOut, long busy, long overLimit, long cold) {
        return new Counts(
                600,
                new Counts.Intents(
                        intents,
                        accepted,
                        new Counts.Lost(soldOut, busy, overLimit, 0, 0, 0, cold, null),
                        new Counts.LostFen(0, 0, 0, 0, 0, 0, null)),
                new Counts.Attempts(intents - cold, accepted, soldOut, busy, overLimit, null),
                new Counts.Orders(accepted, accepted, 0, 0, 0, accepted, accepted),
                accepted,
                new Counts.Units(0, 0, 0, 0, 0),
                new Counts.Stock(0, 0, 0, 0, null, 0, 0, 0));
    }

    @Test
    void theReasonIsTheOneThatCameUpMostOften() {
        assertThatThrownBy(() -> NoOrders.refuse(List.of(counts(60, 0, 0, 0, 60, 0))))
                .isInstanceOf(Mistakes.class)
                .hasMessageContaining(
                        "of 60 intents none was accepted (0 times sold out, 0 times busy, 60 times over the"
                                + " order limit, 0 not tempted). Raise checkout.orderLimit, or lower the prices.");
        assertThatThrownBy(() -> NoOrders.refuse(List.of(counts(9, 0, 1, 5, 2, 1), counts(9, 0, 1, 5, 2, 1))))
                .hasMessageContaining("of 18 intents")
                .hasMessageContaining("Give the checkout capacity");
        assertThatThrownBy(() -> NoOrders.refuse(List.of(counts(3, 0, 0, 0, 0, 3))))
                .hasMessageContaining("Raise the conversion");
        assertThatThrownBy(() -> NoOrders.refuse(List.of(counts(3, 0, 3, 0, 0, 0))))
                .hasMessageContaining("Give the market stock");
    }

    @Test
    void aDayWithoutBuyers_orOneOfSeveralWithoutOrders_isNone() {
        assertThatCode(() -> NoOrders.refuse(List.of(counts(0, 0, 0, 0, 0, 0)))).doesNotThrowAnyException();
        assertThatCode(() -> NoOrders.refuse(List.of(counts(1, 0, 1, 0, 0, 0), counts(2, 1, 1, 0, 0, 0))))
                .doesNotThrowAnyException();
    }
}
