package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * The capacity of some lanes of a platform is multiplied.
 *
 * @param station the checkout, the payment or the service of the sellers
 * @param first first lane, counted from 0
 * @param last last lane
 * @param factor 0 is an outage
 */
public record LanesEffect(Station station, int first, int last, double factor) implements Effect {

    public boolean hitsLane(int lane) {
        return lane >= first && lane <= last;
    }

    /** Whether it leaves any of so many lanes alone. */
    public boolean isPartial(int lanes) {
        return first > 0 || last < lanes - 1;
    }

    @Override
    public boolean hits(Station other, String unit) {
        return station == other;
    }

    @Override
    public String text() {
        String lanes = first == last ? " lane " + first : " lanes " + first + " to " + last;
        return station.label() + lanes + " " + Factor.text(factor);
    }
}
