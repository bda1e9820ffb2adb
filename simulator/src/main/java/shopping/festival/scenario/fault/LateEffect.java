package shopping.festival.scenario.fault;

import shopping.festival.base.random.Law;
import shopping.festival.model.order.Station;

/**
 * What begins a part of its way while it acts comes late.
 *
 * @param factor the part takes so many times as long, 1 or more
 * @param more what it takes on top
 * @param how the two in words
 */
public record LateEffect(Way way, Units units, double factor, Law more, String how) implements Effect {

    @Override
    public Station station() {
        return way.station();
    }

    @Override
    public boolean hits(Station other, String unit) {
        return (way == Way.TRUCK || way == Way.CLEARANCE) && other == way.station() && units.has(unit);
    }

    @Override
    public boolean meets(Effect other) {
        return other instanceof LateEffect o && way == o.way && units.meets(o.units);
    }

    @Override
    public String text() {
        return way.text(units) + " " + how;
    }
}
