package shopping.festival.model.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Reaction;

/** What enters a digest, a log or a draw stays as it is, or runs of before could not be compared with those of after. */
class CodesTest {
    @Test
    void aLostIntentTellsItsReasonByACode_neverRenumbered() {
        assertThat(LossReason.SOLD_OUT.code()).isZero();
        assertThat(LossReason.BUSY.code()).isEqualTo(1);
        assertThat(LossReason.OVER_LIMIT.code()).isEqualTo(2);
        assertThat(LossReason.DECLINED.code()).isEqualTo(3);
        assertThat(LossReason.UNPAID.code()).isEqualTo(4);
        assertThat(LossReason.REFUNDED.code()).isEqualTo(5);
        assertThat(LossReason.IMPATIENT.code()).isEqualTo(6);
        assertThat(LossReason.WAITING_ROOM.code()).isEqualTo(7);
        assertThat(LossReason.RATE_LIMITED.code()).isEqualTo(8);
        assertThat(LossReason.SHED.code()).isEqualTo(9);
        assertThat(LossReason.BREAKER_OPEN.code()).isEqualTo(10);
    }

    @Test
    void everyReasonIsFoundByItsCode() {
        assertThat(LossReason.values()).allMatch(r -> LossReason.of(r.code()) == r);
        assertThat(LossReason.CODES).isEqualTo(11);
    }

    @Test
    void noTwoKindsHaveTheSameCode() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::code)).doesNotHaveDuplicates();
    }

    /** A full queue keeps what was once the only refusal, 4 and 1, so that digests of before stay; the others follow. */
    @Test
    void eachRefusalHasAKindAndAReasonOfItsOwn_thatOfAFullQueueIsBusy() {
        assertThat(Refusal.QUEUE_FULL.kind()).isEqualTo(Kind.BUSY);
        assertThat(Kind.BUSY.code()).isEqualTo(4);
        assertThat(Refusal.QUEUE_FULL.loss()).isEqualTo(LossReason.BUSY);
        assertThat(Arrays.stream(Refusal.values()).map(r -> r.kind().code())).containsExactly(4, 18, 19, 20, 21, 22);
        assertThat(Arrays.stream(Refusal.values()).map(r -> r.loss().code())).containsExactly(1, 6, 7, 8, 9, 10);
    }

    /** A row brings it back in three bits of its order; those of a full queue are none, as in the rows of before. */
    @Test
    void aRefusalTravelsInTheTagOfARow() {
        for (Refusal refusal : Refusal.values()) {
            long order = Order.withTag(Order.of(5, 4, 3, 2), refusal.tag());
            assertThat(Refusal.ofTag(Order.tag(order))).isEqualTo(refusal);
            assertThat(Order.withTag(order, Tag.PLAIN)).isEqualTo(Order.of(5, 4, 3, 2));
        }
        assertThat(Refusal.QUEUE_FULL.tag()).isEqualTo(Tag.PLAIN);
    }

    @Test
    void whatIsDrawnFromATable_standsInTheOrderOfTheTable() {
        assertThat(Mode.values()).startsWith(Mode.DOMESTIC, Mode.BONDED, Mode.DIRECT);
        assertThat(Reaction.values())
                .startsWith(
                        Reaction.ANOTHER_STORE,
                        Reaction.ANOTHER_VARIANT,
                        Reaction.ANOTHER_BRAND,
                        Reaction.DELAY,
                        Reaction.LEAVE,
                        Reaction.AFRESH);
    }
}
