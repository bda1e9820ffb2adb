package shopping.festival.model.servers;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;

/**
 * What a platform can take that works in lanes, each with servers of its own before one queue.
 *
 * @param count number of lanes
 * @param servers of a lane, all alike
 * @param speeds of each server per lane, work per microsecond; empty for a platform without limits
 * @param work of one order, mean 1
 * @param congestion by others where it has no capacity of its own
 * @param whole how many there are in the festival of full size, of which this may be a part
 * @param failover where those go whose lane is seen down
 */
public record Lanes(
        int count, int servers, List<Schedule> speeds, Law work, Congestion congestion, int whole, Failover failover) {

    public Lanes {
        speeds = List.copyOf(speeds);
        if (!speeds.isEmpty() && speeds.size() != count) {
            throw new IllegalArgumentException(count + " lanes need as many speeds, not " + speeds.size());
        }
    }

    /** With nobody else around. */
    public static Lanes of(int count, int servers, List<Schedule> speeds, Law work) {
        return new Lanes(count, servers, speeds, work, Congestion.NONE, count, Failover.NONE);
    }

    /** Those of a part of a festival. */
    public Lanes of(int lanesOfTheWhole) {
        return new Lanes(count, servers, speeds, work, congestion, lanesOfTheWhole, failover);
    }

    /** With a health check. */
    public Lanes with(Failover other) {
        return new Lanes(count, servers, speeds, work, congestion, whole, other);
    }

    /** The same, faster or slower. */
    public Lanes with(List<Schedule> otherSpeeds) {
        return new Lanes(count, servers, otherSpeeds, work, congestion, whole, failover);
    }

    /** The same with more servers each, or fewer. */
    public Lanes withServers(int others) {
        return new Lanes(count, others, speeds, work, congestion, whole, failover);
    }

    public boolean isUnlimited() {
        return speeds.isEmpty();
    }

    /** Whether anybody may have to wait here. */
    public boolean makeWait() {
        return !isUnlimited() || congestion != Congestion.NONE;
    }

    /** The same as someone meets them who is one among very many. */
    public Lanes amid(Congestion others) {
        return new Lanes(1, 1, List.of(), work, others, 1, Failover.NONE);
    }

    /**
     * The lanes, nobody in them yet; so many may wait before each.
     *
     * @param key of the scenario that gives their capacity
     */
    public Lane[] open(String key, int waitingMax) {
        return open(key, waitingMax, false);
    }

    /** @param isCounted whether it must be known how many wait, although all may */
    public Lane[] open(String key, int waitingMax, boolean isCounted) {
        Lane[] lanes = new Lane[count];
        for (int l = 0; l < count; l++) {
            Schedule speed = isUnlimited() ? Schedule.UNLIMITED : speeds.get(l);
            lanes[l] = new Lane(key, speed, servers, waitingMax, isCounted, congestion);
        }
        return lanes;
    }
}
