package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * More buyers come, by a stream of their own.
 *
 * @param stream its name
 * @param text what they want, in words
 */
public record SurgeEffect(String stream, String text) implements Effect {

    @Override
    public Station station() {
        return Station.CHECKOUT;
    }

    @Override
    public boolean hits(Station other, String unit) {
        return other == Station.CHECKOUT;
    }

    @Override
    public boolean meets(Effect other) {
        return false;
    }
}
