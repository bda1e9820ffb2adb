package shopping.festival.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Tag;

/**
 * What a row is to whoever reads its words without this code: four words, 32 bytes. An instant has 45 bits, a value 38,
 * whose halves of 19 bits fill what two instants leave of their words.
 */
class RowWireFormatTest {
    private static final long LATEST = (1L << 45) - 1;
    private static final long DEAREST = (1L << 38) - 1;

    private static long[] words(long time, long id, long order, long fen, long since) {
        Rows rows = new Rows(1);
        rows.add(time, id, order, fen, since);
        return rows.words();
    }

    @Test
    void aRowIsFourWords_timeIntentOrderSince() {
        assertThat(Rows.BYTES).isEqualTo(4 * 8);
        // The value 3 · 2¹⁹ + 5 is 3 in the word of time and 5 in that of since.
        assertThat(words(7, 11, 13, 3L << 19 | 5, 17)).containsExactly(7L << 19 | 3, 11, 13, 17L << 19 | 5);
    }

    @Test
    void theLargestInstantsAndValue_fillTheirWords() {
        assertThat(words(LATEST, -1, -1, DEAREST, LATEST)).containsExactly(-1, -1, -1, -1);
        assertThat(words(0, 0, 0, 0, 0)).containsExactly(0, 0, 0, 0);
        assertThat(words(LATEST, 0, 0, 0, 0)).containsExactly(-1L << 19, 0, 0, 0);
        assertThat(words(0, 0, 0, DEAREST, 0)).containsExactly((1 << 19) - 1, 0, 0, (1 << 19) - 1);
    }

    @Test
    void rowsLieOneAfterTheOther() {
        Rows rows = new Rows(2);
        rows.add(1, 2, 3, 0, 4);
        rows.add(5, 6, 7, 0, 8);
        assertThat(rows.words()).containsExactly(1L << 19, 2, 3, 4L << 19, 5L << 19, 6, 7, 8L << 19);
    }

    @Test
    void anIntentIs_stream4_lane14_slot24_ordinal21() {
        assertThat(IntentId.of(1, 0, 0, 0)).isEqualTo(1L << 59);
        assertThat(IntentId.of(0, 1, 0, 0)).isEqualTo(1L << 45);
        assertThat(IntentId.of(0, 0, 1, 0)).isEqualTo(1L << 21);
        assertThat(IntentId.of(0, 0, 0, 1)).isEqualTo(1L);
        // 4 + 14 + 24 + 21 = 63: the sign is never set.
        assertThat(IntentId.of(
                        IntentId.STREAMS_MAX - 1,
                        IntentId.LANES_MAX - 1,
                        IntentId.SLOTS_MAX - 1,
                        IntentId.ORDINALS_MAX - 1))
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void anOrderIs_offer24_cell9_segment5_soldOuts4_busies4_payTries3_units5_warehouse7_tag3() {
        long none = Order.withWarehouse(Order.of(0, 0, 0, 0), 0);
        assertThat(none).isZero();
        assertThat(Order.withWarehouse(Order.of(1, 0, 0, 0), 0)).isEqualTo(1L << 40);
        assertThat(Order.withWarehouse(Order.of(0, 1, 0, 0), 0)).isEqualTo(1L << 31);
        assertThat(Order.withWarehouse(Order.of(0, 0, 1, 0), 0)).isEqualTo(1L << 26);
        assertThat(Order.withTries(none, 1, 0)).isEqualTo(1L << 22);
        assertThat(Order.withTries(none, 0, 1)).isEqualTo(1L << 18);
        assertThat(Order.withBusy(none)).isEqualTo(1L << 18);
        assertThat(Order.withPayTry(none)).isEqualTo(1L << 15);
        assertThat(Order.withUnits(none, 1)).isEqualTo(1L << 10);
        assertThat(Order.withWarehouse(none, 1)).isEqualTo(1L << 3);
        assertThat(Order.withTag(none, Tag.COURIER)).isEqualTo(5);
        // 24 + 9 + 5 + 4 + 4 + 3 + 5 + 7 + 3 = 64.
        long most = Order.of(Order.OFFERS_MAX - 1, Order.CELLS_MAX - 1, Order.SEGMENTS_MAX - 1, Order.UNITS_MAX);
        assertThat(Order.withTag(Order.withTries(most, Order.TRIES_MAX, Order.TRIES_MAX), 7) | 7L << 15)
                .isEqualTo(-1);
    }

    @Test
    void anOrderWithoutAWarehouse_saysSoBy127() {
        assertThat(Order.warehouse(Order.of(0, 0, 0, 1))).isEqualTo(127).isEqualTo(Order.NO_WAREHOUSE);
    }

    @Test
    void whatDoesNotFit_isRefused() {
        assertThatThrownBy(() -> words(LATEST + 1, 0, 0, 0, 0))
                .isInstanceOf(BrokenLaw.class)
                .hasMessageContaining("a row fits its words")
                .hasMessageContaining("at 35184372088832 µs");
        assertThatThrownBy(() -> words(0, 0, 0, 0, LATEST + 1)).hasMessageContaining("since 35184372088832 µs");
        assertThatThrownBy(() -> words(0, 0, 0, DEAREST + 1, 0)).hasMessageContaining("worth 274877906944 fen");
        assertThatThrownBy(() -> words(-1, 0, 0, 0, 0)).isInstanceOf(BrokenLaw.class);
        assertThatThrownBy(() -> words(0, 0, 0, -1, 0)).isInstanceOf(BrokenLaw.class);
    }
}
