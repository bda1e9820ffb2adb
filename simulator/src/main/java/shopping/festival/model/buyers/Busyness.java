package shopping.festival.model.buyers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;

/**
 * How busy a festival is against the average one: a factor of all its Poisson streams, drawn once a replication. It
 * makes the number of orders spread wider than a Poisson number (Avramidis, Deslauriers & L'Ecuyer 2004).
 */
public final class Busyness {
    /** No festival is busier than so many average ones. */
    public static final double MOST = 100;

    private Busyness() {}

    /** @param law of the factor, with mean 1 */
    public static double of(long seedKey, Law law) {
        return Math.min(MOST, law.sample(Draws.base(seedKey, Draws.keyOf("busyness")), Purpose.BUSYNESS));
    }
}
