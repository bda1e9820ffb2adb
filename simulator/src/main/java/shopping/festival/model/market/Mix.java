package shopping.festival.model.market;

/**
 * How the interest of buyers is addressed.
 *
 * @param foreignShare share of the intents addressed to foreign brands
 * @param originWeights per origin, the home origin's entry unused
 * @param modeWeights per {@link Mode}, for foreign brands; domestic brands are sold from inside the country
 * @param streamShares share of each stream in the intents
 * @param streamCategoryWeights per stream, multiply the categories' weights
 * @param leavesPlatform share of the buyers who look for another store outside the platform
 */
public record Mix(
        double foreignShare,
        double[] originWeights,
        double[] modeWeights,
        double[] streamShares,
        double[][] streamCategoryWeights,
        double leavesPlatform) {

    /** The same with another share of foreign brands. */
    public Mix withForeignShare(double share) {
        return new Mix(share, originWeights, modeWeights, streamShares, streamCategoryWeights, leavesPlatform);
    }
}
