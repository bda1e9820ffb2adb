package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * The capacity of some lanes of a platform is multiplied.
 *
 * @param station the checkout, the payment or the service of the sellers
 * @param factor 0 is an outage
 */
public record LanesEffect(Station station, LaneSet lanes, double factor) implements Effect {

    public boolean hitsLane(int lane) {
        return lanes.has(lane);
    }

    /** Whether it leaves any of so many lanes alone. */
    public boolean isPartial(int count) {
        return lanes.isPartOf(count);
    }

    @Override
    public boolean hits(Station other, String unit) {
        return station == other;
    }

    @Override
    public boolean meets(Effect other) {
        return other instanceof LanesEffect o && station == o.station && lanes.meets(o.lanes);
    }

    @Override
    public boolean isOutage() {
        return factor == 0;
    }

    @Override
    public String text() {
        return station.label() + " " + lanes.text() + " " + Factor.text(factor);
    }
}
