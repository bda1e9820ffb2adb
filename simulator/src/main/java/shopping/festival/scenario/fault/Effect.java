package shopping.festival.scenario.fault;

import shopping.festival.model.order.Station;

/** What a fault does while it acts. */
public sealed interface Effect permits LanesEffect, PlaceEffect, LateEffect, PaymentEffect, SurgeEffect, StockEffect {

    /** The sort of place where it is felt. */
    Station station();

    /** Whether it is felt at a unit of such a place, by its name; platforms are one unit without a name. */
    boolean hits(Station other, String unit);

    /** Whether both act on the same of something. */
    boolean meets(Effect other);

    /** Whether nothing is left where it acts, whatever else acts there. */
    default boolean isOutage() {
        return false;
    }

    /** In words: {@code payment lanes 0 to 20 out}. */
    String text();
}
