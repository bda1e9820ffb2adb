package shopping.festival.model.servers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Schedule;

class LaneTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static long serve(Lane lane, long arrival, double work) {
        return lane.serve(arrival, lane.startFor(arrival), work);
    }

    @Test
    void hundredOrdersEightServersSixMinutes_endAfterThirteenRounds() {
        Lane lane = new Lane(Schedule.constant(1), 8, NO_LIMIT);
        long end = 0;
        for (int i = 0; i < 100; i++) {
            end = serve(lane, 0, 6);
        }
        // 100 orders by 8 servers are 12 full rounds and a thirteenth: 13 · 6.
        assertThat(end).isEqualTo(78);
    }

    @Test
    void threeServers_theShortJobIsOverFirstAndItsServerTakesTheNext() {
        Lane lane = new Lane(Schedule.constant(1), 3, NO_LIMIT);
        assertThat(serve(lane, 0, 50)).isEqualTo(50);
        assertThat(serve(lane, 0, 10)).isEqualTo(10);
        assertThat(serve(lane, 0, 30)).isEqualTo(30);
        assertThat(serve(lane, 5, 100)).isEqualTo(10 + 100);
        assertThat(serve(lane, 5, 1)).isEqualTo(30 + 1);
        assertThat(serve(lane, 5, 1)).isEqualTo(31 + 1);
        assertThat(serve(lane, 40, 1)).isEqualTo(40 + 1);
    }

    /** M/M/2/3 of the textbooks: two are served, one waits, the fourth is turned away. */
    @Test
    void twoServersAndOnePlaceToWait_theFourthOrderFindsItFull() {
        Lane lane = new Lane(Schedule.constant(1), 2, 1);
        serve(lane, 0, 10);
        serve(lane, 0, 20);
        assertThat(lane.isFull(0, lane.startFor(0))).isFalse();
        serve(lane, 0, 5);
        assertThat(lane.isFull(9, lane.startFor(9))).isTrue();
        // At 10 the waiting one began, at 15 it ends.
        assertThat(lane.isFull(10, lane.startFor(10))).isFalse();
        assertThat(lane.startFor(10)).isEqualTo(FixedTime.of(15));
    }
}
