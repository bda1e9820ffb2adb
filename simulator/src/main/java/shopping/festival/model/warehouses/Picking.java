package shopping.festival.model.warehouses;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.servers.Congestion;

/**
 * How orders are picked.
 *
 * @param pickers number of pickers on duty over time, {@link Schedule#UNLIMITED} where it takes nobody's time
 * @param time one picker needs for one order, microseconds
 * @param congestion by others where there are no pickers of its own
 */
public record Picking(Schedule pickers, Law time, Congestion congestion) {

    /** By so many pickers, with nobody else around. */
    public static Picking by(Schedule pickers, Law time) {
        return new Picking(pickers, time, Congestion.NONE);
    }

    /** It takes its time, but nobody's. */
    public static Picking byNobody(Law time) {
        return by(Schedule.UNLIMITED, time);
    }
}
