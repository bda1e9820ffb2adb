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
    }

    @Test
    void everyReasonIsFoundByItsCode() {
        assertThat(LossReason.values()).allMatch(r -> LossReason.of(r.code()) == r);
        assertThat(LossReason.CODES).isEqualTo(6);
    }

    @Test
    void noTwoKindsHaveTheSameCode() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::code)).doesNotHaveDuplicates();
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
