package shopping.festival.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shopping.festival.model.order.BrokenLaw;

class RowsTest {
    /** 2⁴⁵ - 1 µs and 2³⁸ - 1 fen: the halves of the fen fill what the instants leave of their words. */
    private static final long LATEST = (1L << 45) - 1;

    private static final long DEAREST = (1L << 38) - 1;

    @Test
    void aRowComesBackAsItWentIn_alsoAtTheEndsOfItsFields() {
        long[] instants = {0, 1, 86_400_000_000L, LATEST};
        long[] values = {0, 1, (1L << 19) - 1, 1L << 19, 12_345_678, DEAREST};
        for (long time : instants) {
            for (long since : instants) {
                for (long fen : values) {
                    Rows rows = new Rows(1);
                    rows.add(time, -7, Long.MIN_VALUE + 3, fen, since);
                    Rows copy = new Rows(0);
                    copy.addFrom(rows, 0);
                    assertThat(copy.time(0)).isEqualTo(time);
                    assertThat(copy.id(0)).isEqualTo(-7);
                    assertThat(copy.order(0)).isEqualTo(Long.MIN_VALUE + 3);
                    assertThat(copy.fen(0)).isEqualTo(fen);
                    assertThat(copy.since(0)).isEqualTo(since);
                }
            }
        }
    }

    @Test
    void whatDoesNotFitIsABrokenLaw_neverAnotherValue() {
        Rows rows = new Rows(1);
        assertThatThrownBy(() -> rows.add(LATEST + 1, 0, 0, 0, 0)).isInstanceOf(BrokenLaw.class);
        assertThatThrownBy(() -> rows.add(0, 0, 0, 0, -1)).isInstanceOf(BrokenLaw.class);
        assertThatThrownBy(() -> rows.add(0, 0, 0, DEAREST + 1, 0)).hasMessageContaining("worth 274877906944 fen");
        assertThatThrownBy(() -> rows.add(0, 0, 0, -1, 0)).isInstanceOf(BrokenLaw.class);
    }
}
