package shopping.festival.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How long servers by shift are on duty. */
class DutyTest {

    @Test
    void threeServersForTenMicros_thenOne() {
        Schedule shift = Schedule.linear(new long[] {0, 10, 10}, new double[] {3, 3, 1});
        // 3·10 + 1·5, and only what lies in between counts.
        assertThat(shift.dutyMicros(0, 15)).isEqualTo(35);
        assertThat(shift.dutyMicros(8, 12)).isEqualTo(3 * 2 + 2);
    }

    @Test
    void onASlope_serverKIsOnDutyFromTheInstantTheValuePassesItsNumber() {
        Schedule rising = Schedule.linear(new long[] {0, 40}, new double[] {0, 4});
        // Server 0 from 10 on, 1 from 20, 2 from 30, 3 from 40: 30 + 20 + 10 + 0 until 40.
        assertThat(rising.dutyMicros(0, 40)).isCloseTo(60, within(1e-3));
        Schedule falling = Schedule.linear(new long[] {0, 40}, new double[] {4, 0});
        assertThat(falling.dutyMicros(0, 40)).isCloseTo(60, within(1e-3));
    }
}
