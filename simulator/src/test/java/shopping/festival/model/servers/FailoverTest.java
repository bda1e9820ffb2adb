package shopping.festival.model.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static shopping.festival.base.time.VirtualTime.SECOND;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import shopping.festival.base.random.Draws;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;

/** Three lanes; the first is down from 10 s to 20 s, and a health check sees it 5 s later: from 15 s to 25 s. */
class FailoverTest {
    private static final Schedule UP = Schedule.constant(1);
    private static final Schedule DOWN = UP.withFault(10 * SECOND, 20 * SECOND, 0);

    private static int laneAt(Failover failover, long at, int home) {
        return failover.laneAt(at, home, Draws.mix(at));
    }

    @Test
    void aLaneIsSeenDownFromTheDelayAfterItsOutageBegins_untilTheDelayAfterItsEnd() {
        Failover failover = Failover.of(List.of(DOWN, UP, UP), 5 * SECOND);
        assertThat(laneAt(failover, 0, 0)).isZero();
        assertThat(laneAt(failover, 15 * SECOND - 1, 0)).isZero();
        assertThat(laneAt(failover, 15 * SECOND, 0)).isPositive();
        assertThat(laneAt(failover, 25 * SECOND - 1, 0)).isPositive();
        assertThat(laneAt(failover, 25 * SECOND, 0)).isZero();
        assertThat(laneAt(failover, 20 * SECOND, 2)).isEqualTo(2);
    }

    /** 10,000 draws: half of them to each, give or take six standard deviations of 50. */
    @Test
    void ordersAreSpreadEvenlyOverTheLanesThatAreSeenUp() {
        Failover failover = Failover.of(List.of(DOWN, UP, UP), 5 * SECOND);
        long second = LongStream.range(0, 10_000)
                .filter(n -> failover.laneAt(20 * SECOND, 0, Draws.mix(n)) == 1)
                .count();
        assertThat(second).isBetween(4_700L, 5_300L);
    }

    /** The second is down from 18 s to 22 s, seen from 23 s to 27 s: until 25 s only the third is left. */
    @Test
    void twoOutagesThatOverlapAsTheyAreSeen_leaveTheThirdLane() {
        Schedule later = UP.withFault(18 * SECOND, 22 * SECOND, 0);
        Failover failover = Failover.of(List.of(DOWN, later, UP), 5 * SECOND);
        assertThat(laneAt(failover, 24 * SECOND, 0)).isEqualTo(2);
        assertThat(laneAt(failover, 24 * SECOND, 1)).isEqualTo(2);
        assertThat(laneAt(failover, 26 * SECOND, 0)).isZero();
        assertThat(laneAt(failover, 26 * SECOND, 1)).isNotEqualTo(1);
    }

    /** Of two lanes both are seen down from 23 s to 25 s: everybody stays. */
    @Test
    void whereNoLaneIsSeenUp_everybodyStays() {
        Schedule later = UP.withFault(18 * SECOND, 22 * SECOND, 0);
        Failover failover = Failover.of(List.of(DOWN, later), 5 * SECOND);
        assertThat(laneAt(failover, 24 * SECOND, 0)).isZero();
        assertThat(laneAt(failover, 24 * SECOND, 1)).isEqualTo(1);
        assertThat(laneAt(failover, 26 * SECOND, 1)).isZero();
    }

    @Test
    void aHealthCheckThatNeverMovesAnybody_isNone() {
        assertThat(Failover.of(List.of(UP, UP), 5 * SECOND)).isSameAs(Failover.NONE);
        assertThat(Failover.of(List.of(DOWN, DOWN), 5 * SECOND)).isSameAs(Failover.NONE);
        assertThat(Failover.of(List.of(DOWN, UP), VirtualTime.NEVER)).isSameAs(Failover.NONE);
        assertThat(Failover.of(List.of(UP.withFault(0, SECOND, 0.5), UP), 0)).isSameAs(Failover.NONE);
    }
}
