package shopping.festival.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.base.time.WindowPlan;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.Order;

class CalendarTest {
    /** Uses both halves of its 38 bits. */
    private static final long FEN = 123_456_789_012L;

    @Test
    void theFirstAndTheLastInstantOfEveryWindow_lieInIt_whateverItsLength() {
        for (long wanted :
                new long[] {1_000, 1_023, 1_024, 69_876, 70_001, 333_333, 9_999_999, 30_000_001, 60_000_000}) {
            WindowPlan plan = WindowPlan.of(0, 0, new long[] {VirtualTime.MINUTE, wanted});
            Calendar calendar = new Calendar();
            Window opened = plan.first();
            calendar.take(opened);
            Window second = plan.next(opened);
            calendar.add(second.start(), 1, 0, 0, 0);
            boolean first = true;
            for (Window w = second; w != null; w = plan.next(w)) {
                if (!first) {
                    calendar.add(w.start(), 1, 0, 0, 0);
                }
                // Into the open minute from the second window on: there the place is worked out.
                calendar.add(w.end() - 1, 2, 0, 0, 0);
                Pile rows = calendar.take(w);
                assertThat(rows.size()).isEqualTo(2);
                assertThat(rows.chunk(0).time(0)).isEqualTo(w.start());
                assertThat(rows.chunk(0).time(1)).isEqualTo(w.end() - 1);
                calendar.recycle(rows);
                first = false;
            }
            assertThat(calendar.held()).isZero();
        }
    }

    @Test
    void rowsOfAFarMinute_comeBackWhole_beTheyOneOrThousands() {
        // A far chunk begins with 32 rows, is full with 512, and then there is another.
        for (int rows : new int[] {1, 32, 33, 64, 65, 511, 512, 513, 5_000}) {
            Calendar calendar = new Calendar();
            WindowPlan plan = WindowPlan.even(0, 10, 0, VirtualTime.MINUTE);
            Window window = plan.first();
            calendar.recycle(calendar.take(window));
            long day = 7 * VirtualTime.MINUTE;
            for (int i = 0; i < rows; i++) {
                calendar.add(day + i, i, 2L * i, FEN, 3L * i);
            }
            assertThat(calendar.held()).isEqualTo(rows);
            assertThat(calendar.earliestMinute()).isEqualTo(7);
            while (window.minute() < 7) {
                window = plan.next(window);
                Pile due = calendar.take(window);
                assertThat(due.size()).isEqualTo(window.minute() < 7 ? 0 : rows);
                int i = 0;
                for (int c = 0; c < due.chunks(); c++) {
                    for (int at = 0; at < due.chunk(c).size(); at++, i++) {
                        Rows chunk = due.chunk(c);
                        assertThat(new long[] {
                                    chunk.time(at), chunk.id(at), chunk.order(at), chunk.fen(at), chunk.since(at)
                                })
                                .containsExactly(day + i, i, 2L * i, FEN, 3L * i);
                    }
                }
                assertThat(i).isEqualTo(due.size());
                calendar.recycle(due);
            }
            assertThat(calendar.held()).isZero();
        }
    }

    @Test
    void aRowThatDoesNotFitItsWords_isABrokenLaw_alsoWhenAStageKeepsIt() {
        Calendar calendar = new Calendar();
        assertThatThrownBy(() -> calendar.add(1, 1, 0, Order.FEN_MAX + 1, 0)).isInstanceOf(BrokenLaw.class);
        assertThatThrownBy(() -> calendar.add(Rows.INSTANT_MAX + 1, 1, 0, 0, 0)).isInstanceOf(BrokenLaw.class);
    }
}
