package shopping.festival.model.market;

/**
 * Where the interest of a stream of buyers goes.
 *
 * @param share its share in the intents that sellers foresee, 0 for a stream that comes on top of them
 * @param categoryWeights multiply the categories' weights
 * @param segmentWeights multiply the segments' shares; empty for those of all
 * @param aim what they want
 */
public record StreamInterest(double share, double[] categoryWeights, double[] segmentWeights, Aim aim) {

    /** Of people like everybody. */
    public static StreamInterest of(double share, double[] categoryWeights) {
        return new StreamInterest(share, categoryWeights, new double[0], Aim.ANYTHING);
    }

    public StreamInterest withAim(Aim other) {
        return new StreamInterest(share, categoryWeights, segmentWeights, other);
    }

    boolean isEverywhere() {
        return segmentWeights.length == 0;
    }
}
