package shopping.festival.oracle;

import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.servers.Lanes;

/** Sees of each lane what was true a while ago, and asks anew for every order. */
final class HealthCheck {
    private final List<Schedule> speeds;
    private final int buyerLanes;
    private final int lanes;
    private final long delay;

    HealthCheck(Lanes lanes, int buyerLanes) {
        this.buyerLanes = buyerLanes;
        this.lanes = lanes.count();
        this.speeds = lanes.speeds();
        this.delay = lanes.failover().delay();
    }

    /** How many lanes of buyers there are, to whose shares the lanes belong. */
    int buyerLanes() {
        return buyerLanes;
    }

    int lanes() {
        return lanes;
    }

    /** The lanes an order may be sent to at an instant that may not go home; none if all are down, or nobody looks. */
    List<Integer> others(int home, long t) {
        return delay == VirtualTime.NEVER || isUp(home, t)
                ? List.of()
                : IntStream.range(0, speeds.size())
                        .filter(lane -> isUp(lane, t))
                        .boxed()
                        .toList();
    }

    private boolean isUp(int lane, long t) {
        return t < delay || !isDown(speeds.get(lane), t - delay);
    }

    /** Whether the piece that holds at an instant is level and at nothing: on a slope a server begins to work. */
    private static boolean isDown(Schedule speed, long t) {
        boolean[] down = {false};
        speed.tell((start, value, slope) -> down[0] = start <= t ? value == 0 && slope == 0 : down[0]);
        return down[0];
    }
}
