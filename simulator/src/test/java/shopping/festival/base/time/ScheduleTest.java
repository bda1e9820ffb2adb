package shopping.festival.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final long ONE = 1L << VirtualTime.FRACTION_BITS;

    @Test
    void capacityOf175000PerSecond_isMetToTheOrder() {
        // 64 lanes share 175,000/s; each keeps its end in 2⁻²⁰ µs, so an hour's work ends within 3 ms of the hour.
        Schedule lane = Schedule.constant(175_000.0 / 64 / 1e6);
        long end = 0;
        long orders = 175_000L * 3600 / 64;
        for (long i = 0; i < orders; i++) {
            end = lane.finish(end, 1);
        }
        assertThat(end / ONE).isBetween(VirtualTime.HOUR - 20, VirtualTime.HOUR);
    }

    @Test
    void rampFromNothing_areaOneIsDoneAtSquareRootOfTwoOverSlope() {
        // Speed t/2 per µs: work done by t is t²/4, so 4 units end at t = 4.
        Schedule ramp = Schedule.linear(new long[] {0, 100}, new double[] {0, 50});
        assertThat(ramp.finish(0, 4)).isEqualTo(4 * ONE);
    }

    @Test
    void outagePausesTheJob_andItGoesOnAfterwards() {
        Schedule s = Schedule.constant(1).withFault(10, 20, 0);
        // 5 of 8 units are done by 10, the other 3 after 20.
        assertThat(s.finish(5 * ONE, 8)).isEqualTo(23 * ONE);
    }

    @Test
    void jobThatEndsAsTheOutageBegins_doesNotWaitForItsEnd() {
        double speed = 1 / 3.0;
        Schedule s = Schedule.constant(speed).withFault(30, 60, 0);
        for (int start = 0; start < 30; start++) {
            assertThat(s.finish(start * ONE, (30 - start) * speed)).isBetween(30 * ONE - 2, 30 * ONE);
        }
    }

    @Test
    void lastPieceAtZero_neverEnds() {
        Schedule s = Schedule.linear(new long[] {0, 10}, new double[] {1, 0});
        assertThat(s.finish(0, 100)).isEqualTo(VirtualTime.NEVER);
    }

    @Test
    void kthServerIsOnDuty_whileTheValueIsMoreThanK() {
        Schedule s = Schedule.linear(new long[] {0, 100}, new double[] {0, 10});
        assertThat(s.nextOnDuty(0, 0)).isEqualTo(10);
        assertThat(s.nextOnDuty(3, 0)).isEqualTo(40);
        assertThat(s.onDuty(9, 100)).isTrue();
        assertThat(s.onDuty(10, 100)).isFalse();
        assertThat(s.nextOnDuty(10, 0)).isEqualTo(VirtualTime.NEVER);
    }

    @Test
    void threeTenthsOfTenServers_areThree() {
        assertThat(Schedule.constant(10).times(0.3).onDuty(2, 0)).isTrue();
    }
}
