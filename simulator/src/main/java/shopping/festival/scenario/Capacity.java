package shopping.festival.scenario;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.Schedule;
import shopping.festival.scenario.hocon.Levels;

/**
 * What a platform can take, divided evenly over its lanes and their servers.
 *
 * @param levels in units per {@code perMicros} microseconds
 * @param servers of each lane
 */
public record Capacity(Levels levels, int lanes, int servers, double perMicros) {

    public boolean isLimited() {
        return levels.isLimited();
    }

    /** Capacities shrink by the number of lanes, not by their speed. */
    public int lanesAt(double scale) {
        return Math.max(1, (int) Math.round(lanes * scale));
    }

    /**
     * The speed of a server of each lane at a scale, in units per microsecond, {@code scale} times the whole in all. A
     * lane of a smaller festival stands for several of the whole one and takes its part of their faults.
     */
    public List<Schedule> speeds(double scale, List<Fault> faults) {
        List<Schedule> speeds = new ArrayList<>();
        if (!isLimited()) {
            return speeds;
        }
        int scaled = lanesAt(scale);
        double width = (double) lanes / scaled;
        for (int lane = 0; lane < scaled; lane++) {
            Schedule speed = levels.schedule(scale, scaled * servers * perMicros);
            for (Fault fault : faults) {
                double from = Math.max(lane * width, fault.first());
                double to = Math.min((lane + 1) * width, fault.last() + 1.0);
                if (to > from) {
                    double hit = to - from >= width ? 1 : (to - from) / width;
                    double factor = hit == 1 ? fault.factor() : 1 - hit * (1 - fault.factor());
                    speed = speed.withFault(fault.from(), fault.to(), factor);
                }
            }
            speeds.add(speed);
        }
        return speeds;
    }
}
