package shopping.festival.scenario.fault;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.hocon.Durations;

/**
 * The capacity of warehouses or ports is multiplied.
 *
 * @param station warehouse or customs
 * @param factor 0 is an outage
 * @param failover after how long an outage of a warehouse is seen, and other places are preferred; never
 *     ({@link VirtualTime#NEVER}) if nobody looks
 */
public record PlaceEffect(Station station, Units units, double factor, long failover) implements Effect {

    /** Whether other places step in. */
    public boolean seen() {
        return failover != VirtualTime.NEVER;
    }

    @Override
    public boolean hits(Station other, String unit) {
        return station == other && units.has(unit);
    }

    @Override
    public boolean meets(Effect other) {
        return other instanceof PlaceEffect o && station == o.station && units.meets(o.units);
    }

    @Override
    public boolean isOutage() {
        return factor == 0;
    }

    @Override
    public String text() {
        String what = station == Station.WAREHOUSE
                ? units.text("all warehouses", "warehouse ", "warehouses ")
                : units.text("all customs ports", "customs of ", "customs of ");
        return what + " " + Factor.text(factor) + (seen() ? ", seen after " + Durations.text(failover) + "," : "");
    }
}
