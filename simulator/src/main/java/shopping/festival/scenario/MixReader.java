package shopping.festival.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.market.Mix;
import shopping.festival.market.Mode;
import shopping.festival.market.Segment;

/** Reads how the interest of buyers is addressed. */
final class MixReader {
    static final List<String> MODES = Stream.of(Mode.values()).map(Mode::label).toList();

    private MixReader() {}

    static Mix read(Section mix, MarketReader market, DemandReader demand, double leavesPlatform) {
        double foreign = mix.share("foreign-share");
        // A market without foreign brands need not have the countries of the defaults.
        double[] origins = foreign > 0 || mix.says("origins")
                ? Shares.byName(mix, "origins", market.origins, 0, 1, 0)
                : new double[market.origins.size()];
        double[] modes = Shares.byName(mix, "fulfilment", MODES, 0, 1, 0);
        if (mix.clean("origins") && market.home < origins.length && origins[market.home] > 0) {
            mix.find("origins")
                    .wrong("name the home " + market.origins.get(market.home)
                            + ", whose brands are not foreign. Remove it.");
        } else if (foreign > 0 || mix.says("origins") && Arrays.stream(origins).sum() > 0) {
            sumsToOne(mix, "origins", origins);
        }
        if (foreign > 0 || mix.says("fulfilment")) {
            sumsToOne(mix, "fulfilment", modes);
        }
        return new Mix(
                foreign,
                origins,
                modes,
                demand.intentsByStream(),
                demand.streams.stream()
                        .map(Scenario.StreamTerms::categoryWeights)
                        .toArray(double[][]::new),
                leavesPlatform);
    }

    private static void sumsToOne(Section mix, String key, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!mix.has(key)) {
            mix.need(key, "shares that sum to 1");
        } else if (mix.clean(key) && Math.abs(sum - 1) > 1e-6) {
            mix.find(key).wrong("sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
    }

    /**
     * The least and the largest share of foreign brands that the offers allow: a category without home brands is always
     * bought foreign, one without foreign brands never.
     */
    static double[] reach(Mix mix, MarketReader market, List<Segment> segments, boolean[] home, boolean[] foreign) {
        double least = 0;
        double most = 0;
        for (int s = 0; s < mix.streamShares().length; s++) {
            for (Segment segment : segments) {
                double all = 0;
                double always = 0;
                double ever = 0;
                for (int c = 0; c < home.length; c++) {
                    double weight = market.categories.get(c).weight()
                            * mix.streamCategoryWeights()[s][c]
                            * segment.categoryWeights()[c];
                    all += weight;
                    always += home[c] ? 0 : weight;
                    ever += foreign[c] ? weight : 0;
                }
                double part = mix.streamShares()[s] * segment.share() / all;
                least += part * always;
                most += part * ever;
            }
        }
        double streams = Arrays.stream(mix.streamShares()).sum();
        return new double[] {least / streams, most / streams};
    }
}
