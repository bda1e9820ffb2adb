package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/**
 * The shop shows more of some categories than lies on the shelves.
 *
 * @param categories by their names
 * @param share shown beyond what is there
 */
public record StockEffect(Units categories, double share) implements Effect {

    /** Where it is felt first is told by the latencies of orders, but nobody waits longer for it. */
    @Override
    public Station station() {
        return Station.CHECKOUT;
    }

    @Override
    public boolean hits(Station other, String unit) {
        return false;
    }

    @Override
    public boolean meets(Effect other) {
        return other instanceof StockEffect o && categories.meets(o.categories);
    }

    @Override
    public String text() {
        return categories.text("all stock", "stock of ", "stock of ") + " shown with " + Factor.percent(share)
                + " more than there is";
    }
}
