package shopping.festival.delivery;

import shopping.festival.random.Law;
import shopping.festival.time.Schedule;

/**
 * A port of entry with its customs: one server before one queue.
 *
 * @param speed parcels per microsecond over time, or null for customs that take no time
 * @param clearance time from the end of the inspection to the clearance; holds up nobody
 */
public record Port(String name, Schedule speed, Law clearance) {}
