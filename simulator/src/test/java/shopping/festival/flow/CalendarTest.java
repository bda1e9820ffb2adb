package shopping.festival.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.time.VirtualTime;
import shopping.festival.time.Window;
import shopping.festival.time.WindowPlan;

class CalendarTest {

    @Test
    void theFirstAndTheLastInstantOfEveryWindow_lieInIt_whateverItsLength() {
        for (long wanted : new long[] {1_000, 1_023, 1_024, 69_876, 70_001, 333_333, 9_999_999, 30_000_001, 60_000_000}) {
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
}
