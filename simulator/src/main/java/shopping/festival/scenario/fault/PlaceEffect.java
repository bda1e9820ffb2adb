package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * The capacity of a warehouse or port is multiplied.
 *
 * @param station warehouse or customs
 * @param unit which, {@link #ALL} for all of them
 * @param factor 0 is an outage
 */
public record PlaceEffect(Station station, String unit, double factor) implements Effect {
    /** The name of no unit in particular. */
    public static final String ALL = "";

    @Override
    public boolean hits(Station other, String otherUnit) {
        return station == other && (unit.equals(ALL) || unit.equals(otherUnit));
    }

    @Override
    public String text() {
        String what = station == Station.WAREHOUSE
                ? unit.equals(ALL) ? "all warehouses" : "warehouse " + unit
                : unit.equals(ALL) ? "all customs ports" : "customs of " + unit;
        return what + " " + Factor.text(factor);
    }
}
