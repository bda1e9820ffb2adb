package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.hocon.Levels;

/**
 * What a platform can take, divided evenly over its lanes and their servers.
 *
 * @param levels in units per {@code perMicros} microseconds
 * @param servers of each lane
 * @param failover how long after a lane has gone down others take its orders over, {@link VirtualTime#NEVER} for never
 */
public record Capacity(Levels levels, int lanes, int servers, double perMicros, long failover) {

    public boolean isLimited() {
        return levels.isLimited();
    }

    /**
     * Capacities shrink by the number of lanes, not by their speed; but where a fault names some of the lanes, all of
     * them stay and are slower, for a lane that is down is another thing than one at a third of its speed. More than one
     * are an even number: buyers are parted only where their checkout and payment can be, and so two threads can share
     * them.
     */
    public int lanesAt(double scale, List<Hit<LanesEffect>> hits) {
        boolean isPartial = hits.stream().anyMatch(h -> h.effect().isPartial(lanes));
        if (isPartial || scale == 1) {
            return lanes;
        }
        double wanted = lanes * scale;
        return wanted < 1.5 ? 1 : 2 * (int) Math.round(wanted / 2);
    }

    /** How many may wait before a lane at a scale: all lanes together have room for {@code scale} times as many. */
    public int waitingMaxAt(int waitingMax, double scale, int scaled) {
        if (waitingMax == 0 || waitingMax == Integer.MAX_VALUE) {
            return waitingMax;
        }
        double room = (double) waitingMax * lanes * scale / scaled;
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE - 1, Math.round(room)));
    }

    /**
     * The speed of a server of each lane at a scale, in units per microsecond, {@code scale} times the whole in all.
     *
     * @param scaled how many lanes there are at that scale
     */
    public List<Schedule> speeds(double scale, int scaled, List<Hit<LanesEffect>> hits) {
        List<Schedule> speeds = new ArrayList<>();
        if (!isLimited()) {
            return speeds;
        }
        Schedule whole = levels.schedule(scale, scaled * servers * perMicros);
        Map<List<Hit<LanesEffect>>, Schedule> known = new LinkedHashMap<>();
        for (int lane = 0; lane < scaled; lane++) {
            int number = lane;
            // Where there are fewer lanes than in the whole, every fault hits them all.
            List<Hit<LanesEffect>> own = hits.stream()
                    .filter(hit -> scaled < lanes || hit.effect().hitsLane(number))
                    .toList();
            speeds.add(known.computeIfAbsent(own, some -> hit(whole, some)));
        }
        return speeds;
    }

    private static Schedule hit(Schedule whole, List<Hit<LanesEffect>> hits) {
        Schedule speed = whole;
        for (Hit<LanesEffect> hit : hits) {
            speed = hit.on(speed, hit.effect().factor());
        }
        return speed;
    }
}
