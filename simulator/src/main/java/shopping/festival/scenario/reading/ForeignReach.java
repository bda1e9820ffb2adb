package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.model.market.Category;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.model.market.StreamInterest;

/**
 * The least and the largest share of foreign brands that offers allow: a category without home brands is always bought
 * foreign, one without foreign brands never.
 */
record ForeignReach(double least, double most) {
    private static final double DUST = 1e-6;

    /**
     * @param home per category, whether brands of home offer it
     * @param foreign per category, whether foreign brands do
     */
    static ForeignReach of(
            Mix mix, List<Category> categories, List<Segment> segments, boolean[] home, boolean[] foreign) {
        double least = 0;
        double most = 0;
        for (int s = 0; s < mix.streams().size(); s++) {
            for (Segment segment : segments) {
                double all = 0;
                double always = 0;
                double ever = 0;
                for (int c = 0; c < home.length; c++) {
                    double weight = categories.get(c).weight()
                            * mix.streams().get(s).categoryWeights()[c]
                            * segment.categoryWeights()[c];
                    all += weight;
                    always += home[c] ? 0 : weight;
                    ever += foreign[c] ? weight : 0;
                }
                double part = mix.streams().get(s).share() * segment.share() / all;
                least += part * always;
                most += part * ever;
            }
        }
        double streams =
                mix.streams().stream().mapToDouble(StreamInterest::share).sum();
        return new ForeignReach(least / streams, most / streams);
    }

    /** Not where there is no stream to ask. */
    boolean isKnown() {
        return !Double.isNaN(least) && !Double.isNaN(most);
    }

    boolean holds(double share) {
        return share >= least - DUST && share <= most + DUST;
    }
}
