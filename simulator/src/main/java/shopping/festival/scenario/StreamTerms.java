package shopping.festival.scenario;

import shopping.festival.model.buyers.Arrivals;

/**
 * One stream of sessions, at scale 1.
 *
 * @param priceLevelPermille what its orders are worth against the offers' prices
 * @param wants where its interest goes
 * @param habits what its buyers do in their own way
 * @param isSurge it comes only if the fault of its name happens
 */
public record StreamTerms(
        String name, int priceLevelPermille, Arrivals arrivals, Wants wants, StreamHabits habits, boolean isSurge) {

    /**
     * Where the interest of a stream goes.
     *
     * @param categoryWeights multiply the categories' weights
     * @param segmentWeights multiply the segments' shares; empty for those of all
     * @param isForeseen whether sellers stock for it; else it comes on top of what they foresee
     */
    public record Wants(double[] categoryWeights, double[] segmentWeights, AimTerms aim, boolean isForeseen) {}
}
