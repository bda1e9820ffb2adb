package shopping.festival.model.market;

import java.util.List;

/**
 * How the interest of buyers is addressed.
 *
 * @param foreignShare share of the intents addressed to foreign brands
 * @param originWeights per origin, the home origin's entry unused
 * @param modeWeights per {@link Mode}, for foreign brands; domestic brands are sold from inside the country
 * @param streams what each stream of buyers wants
 * @param leavesPlatform share of the buyers who look for another store outside the platform
 */
public record Mix(
        double foreignShare,
        double[] originWeights,
        double[] modeWeights,
        List<StreamInterest> streams,
        double leavesPlatform) {

    public Mix {
        streams = List.copyOf(streams);
    }

    /** The same with what else buyers want. */
    public Mix withStreams(List<StreamInterest> others) {
        return new Mix(foreignShare, originWeights, modeWeights, others, leavesPlatform);
    }

    /** The same with another share of foreign brands. */
    public Mix withForeignShare(double share) {
        return new Mix(share, originWeights, modeWeights, streams, leavesPlatform);
    }
}
