package shopping.festival.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    /** 2 a µs for 10 µs are 20, less the two µs of an outage. */
    @Test
    void theWorkOfAServerIsTheAreaUnderItsSpeed() {
        Schedule level = Schedule.constant(2).withFault(3, 5, 0);
        assertThat(level.work(0, 10)).isEqualTo(16);
        assertThat(level.work(4, 6)).isEqualTo(2);
        // From 2 to 5 within three µs: the mean is 3.5.
        Schedule rising = Schedule.linear(new long[] {0, 3}, new double[] {2, 5});
        assertThat(rising.work(0, 3)).isEqualTo(10.5);
        assertThat(rising.work(3, 5)).isEqualTo(10);
    }

    @Test
    void capacityOf175000PerSecond_isMetToTheOrder() {
        // 64 lanes share 175,000/s; each keeps its end in 2⁻²⁰ µs, so an hour's work ends within 3 ms of the hour.
        Schedule lane = Schedule.constant(175_000.0 / 64 / 1e6);
        long end = FixedTime.BELL;
        long orders = 175_000L * 3600 / 64;
        for (long i = 0; i < orders; i++) {
            end = lane.finish(end, 1);
        }
        assertThat(FixedTime.micros(end)).isBetween(VirtualTime.HOUR - 20, VirtualTime.HOUR);
    }

    @Test
    void rampFromNothing_areaOneIsDoneAtSquareRootOfTwoOverSlope() {
        // Speed t/2 per µs: work done by t is t²/4, so 4 units end at t = 4.
        Schedule ramp = Schedule.linear(new long[] {0, 100}, new double[] {0, 50});
        assertThat(ramp.finish(FixedTime.BELL, 4)).isEqualTo(FixedTime.of(4));
    }

    @Test
    void outagePausesTheJob_andItGoesOnAfterwards() {
        Schedule s = Schedule.constant(1).withFault(10, 20, 0);
        // 5 of 8 units are done by 10, the other 3 after 20.
        assertThat(s.finish(FixedTime.of(5), 8)).isEqualTo(FixedTime.of(23));
    }

    @Test
    void jobThatEndsAsTheOutageBegins_doesNotWaitForItsEnd() {
        double speed = 1 / 3.0;
        Schedule s = Schedule.constant(speed).withFault(30, 60, 0);
        for (int start = 0; start < 30; start++) {
            assertThat(s.finish(FixedTime.of(start), (30 - start) * speed))
                    .isBetween(FixedTime.of(30) - 2, FixedTime.of(30));
        }
    }

    @Test
    void lastPieceAtZero_neverEnds() {
        Schedule s = Schedule.linear(new long[] {0, 10}, new double[] {1, 0});
        assertThat(s.finish(FixedTime.BELL, 100)).isEqualTo(FixedTime.NEVER);
    }

    /** Two an hour are 5.6·10⁻¹⁰ a µs, too slow for the time of a unit to be kept: one is done after 30 min, from the bell on too. */
    @Test
    void oneEveryHalfHour_takesHalfAnHourFromTheBellOn() {
        Schedule slow = Schedule.constant(2.0 / VirtualTime.HOUR);
        for (long start : new long[] {0, 1, VirtualTime.DAY, 150 * VirtualTime.DAY}) {
            long end = slow.finish(FixedTime.of(start), 1);
            assertThat(FixedTime.micros(end)).isEqualTo(start + VirtualTime.HOUR / 2);
        }
    }

    /** 199 d of work begun at the bell fit into 200 d, 201 d do not, nor do 2 d begun after 199 d. */
    @Test
    void workThatEndsAfterTheHorizon_neverEnds() {
        Schedule one = Schedule.constant(1).withFault(VirtualTime.DAY, 2 * VirtualTime.DAY, 0.5);
        double day = VirtualTime.DAY;
        long end = one.finish(FixedTime.BELL, 198.5 * day);
        assertThat(FixedTime.micros(end)).isEqualTo(199 * VirtualTime.DAY);
        assertThat(one.finish(FixedTime.BELL, 210 * day)).isEqualTo(FixedTime.NEVER);
        assertThat(one.finish(FixedTime.of(199 * VirtualTime.DAY), 10 * day)).isGreaterThan(FixedTime.LAST);
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

    /** 10 a µs, falling to nothing from 100 to 200: 5 a µs at 150; work done by then 10 · 50 - 0.1 · 50² / 2 = 375. */
    @Test
    void factorThatFallsInAStraightLine_overALevelCapacity_isExact() {
        Schedule s = Schedule.constant(10).times(List.of(new FactorLine(100, 200, 1, 0)));
        assertThat(s.valueAt(99)).isEqualTo(10);
        assertThat(s.valueAt(150)).isEqualTo(5);
        assertThat(s.valueAt(200)).isEqualTo(10);
        assertThat(s.finish(FixedTime.of(100), 375)).isCloseTo(FixedTime.of(150), within(2L));
    }

    /** 0.01 t times t/1024 up to 1024: at each instant within 1/16384 of the change, 10.24, and exact at 64 cuts. */
    @Test
    void factorOnASlope_isAParabolaInStraightLines() {
        Schedule s = Schedule.linear(new long[] {0, 1024, 1024}, new double[] {0, 10.24, 20})
                .times(List.of(new FactorLine(0, 1024, 0, 1), new FactorLine(1024, 2000, 0.5, 0.5)));
        for (long t = 0; t < 1024; t++) {
            assertThat(s.valueAt(t)).isCloseTo(0.01 * t * t / 1024, within(10.24 / 16384 + 1e-12));
        }
        assertThat(s.valueAt(512)).isEqualTo(2.56);
        assertThat(s.valueAt(1999)).isEqualTo(10);
        assertThat(s.valueAt(2000)).isEqualTo(20);
        assertThat(s.pieces()).isEqualTo(66);
    }
}
