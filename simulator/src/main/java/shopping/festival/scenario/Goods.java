package shopping.festival.scenario;

import java.util.List;

/** What a market sells: either listed offer by offer, or described by its shape. */
public sealed interface Goods permits ListedOffers, PopulationSpec {

    /** Whether every offer is named, so that there is nothing to sample from and nobody to join. */
    default boolean isListed() {
        return this instanceof ListedOffers;
    }

    /** Whether there is something of an origin, if buyers ask for it. */
    boolean sellsFrom(int origin);

    /** Groups of sellers that join. */
    List<NewcomerSpec> newcomers();
}
