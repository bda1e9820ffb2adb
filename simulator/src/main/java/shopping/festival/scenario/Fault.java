package shopping.festival.scenario;

import shopping.festival.model.order.Station;

/**
 * A capacity is multiplied for a while.
 *
 * @param name by which the user knows it; no other fault of the scenario has it
 * @param station the sort of place it hits
 * @param unit the warehouse or port, {@link #ALL} for all of them, and for lanes
 * @param first first lane, counted from 0
 * @param last last lane
 * @param factor 0 is an outage
 */
public record Fault(String name, long from, long to, Station station, String unit, int first, int last, double factor) {
    /** The name of no unit in particular. */
    public static final String ALL = "";

    public boolean hits(Station other, String otherUnit) {
        return station == other && (unit.equals(ALL) || unit.equals(otherUnit));
    }

    /** The same in name only: everything keeps its capacity, in as many lanes as with the fault. */
    public Fault averted() {
        return new Fault(name, from, to, station, unit, first, last, 1);
    }

    /** Whether it does nothing: as one that was averted. */
    public boolean isAverted() {
        return factor == 1;
    }
}
