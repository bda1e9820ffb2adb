package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * The capacity of warehouses or ports is multiplied.
 *
 * @param station warehouse or customs
 * @param factor 0 is an outage
 */
public record PlaceEffect(Station station, Units units, double factor) implements Effect {

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
        return what + " " + Factor.text(factor);
    }
}
