package shopping.festival.model.delivery;

import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.servers.Congestion;

/**
 * A port of entry with its customs: one server before one queue.
 *
 * @param speed parcels per microsecond over time, {@link Schedule#UNLIMITED} for customs that take no time
 * @param clearance time from the end of the inspection to the clearance; holds up nobody
 * @param congestion by others where it has no capacity of its own
 */
public record Port(String name, Schedule speed, Law clearance, Congestion congestion) {

    /** With nobody else around. */
    public static Port of(String name, Schedule speed, Law clearance) {
        return new Port(name, speed, clearance, Congestion.NONE);
    }

    /** The same as someone meets it who is one among very many. */
    public Port amid(Congestion others) {
        return new Port(name, Schedule.UNLIMITED, clearance, others);
    }
}
