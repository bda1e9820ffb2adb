package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.SupplyTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads how the interest of buyers is addressed. */
final class MixReader {
    static final List<String> MODES = Stream.of(Mode.values()).map(Mode::label).toList();

    private final Section mix;
    private final MarketReader market;
    private final boolean sweeps;
    final Mix asked;
    final SupplyTerms supply;

    MixReader(Section mix, MarketReader market, BuyersReader demand, double leavesPlatform) {
        this.mix = mix;
        this.market = market;
        // Who names the base of a sweep wants foreign brands and those of home, whatever the share of this run.
        this.sweeps = mix.has("base-share");
        this.asked = asked(demand, leavesPlatform);
        double base = sweeps ? mix.share("base-share") : -1;
        boolean unchanged = mix.choice("supply", List.of("planned", "unchanged")) == 1;
        this.supply = SupplyTerms.of(asked, base, unchanged, without());
    }

    private Mix asked(BuyersReader demand, double leavesPlatform) {
        double foreign = mix.share("foreign-share");
        boolean needed = foreign > 0 || sweeps;
        // A market without foreign brands need not have the countries of the defaults.
        double[] origins = needed || mix.says("origins")
                ? Shares.byName(mix, "origins", market.origins.subList(0, market.ownOrigins()), 0, 1, 0)
                : new double[market.ownOrigins()];
        double[] modes = Shares.byName(mix, "fulfilment", MODES, 0, 1, 0);
        if (mix.clean("origins") && market.home < origins.length && origins[market.home] > 0) {
            mix.find("origins")
                    .wrong("name the home " + market.origins.get(market.home)
                            + ", whose brands are not foreign. Remove it.");
        } else if (needed || mix.says("origins") && Arrays.stream(origins).sum() > 0) {
            sumsToOne("origins", origins);
        }
        if (needed || mix.says("fulfilment")) {
            sumsToOne("fulfilment", modes);
        }
        return new Mix(
                foreign,
                withNewcomers(origins),
                modes,
                demand.intentsByStream(),
                demand.streams.stream()
                        .map(Scenario.StreamTerms::categoryWeights)
                        .toArray(double[][]::new),
                leavesPlatform);
    }

    /** Newcomers take their interest from all the others alike. */
    private double[] withNewcomers(double[] countries) {
        double left = 1 - Arrays.stream(market.newcomerInterest).sum();
        double[] all = Arrays.copyOf(countries, market.origins.size());
        for (int o = 0; o < all.length; o++) {
            all[o] = o < countries.length ? all[o] * left : market.newcomerInterest[o - countries.length];
        }
        return all;
    }

    /** An origin that the file sends buyers to must have something to sell. */
    void checkSellers(List<Scenario.OfferTerms> offers) {
        for (int o = 0; asked.foreignShare() > 0 && mix.says("origins") && o < market.origins.size(); o++) {
            int origin = o;
            if (asked.originWeights()[o] > 0 && offers.stream().noneMatch(t -> t.origin() == origin)) {
                mix.find("origins")
                        .wrong("send buyers to " + market.origins.get(o)
                                + ", an origin without sellers. Add an offer of it, or set its share to 0.");
            }
        }
    }

    private void sumsToOne(String key, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!mix.has(key)) {
            mix.need(key, "shares that sum to 1");
        } else if (mix.clean(key) && Math.abs(sum - 1) > 1e-6) {
            mix.find(key).wrong("sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
    }

    private Set<Mechanism> without() {
        Set<Mechanism> without = EnumSet.noneOf(Mechanism.class);
        Item list = mix.need("without", "a list of " + String.join(", ", Mechanism.LABELS));
        for (Item item :
                list == null ? List.<Item>of() : list.elements("a list of " + String.join(", ", Mechanism.LABELS))) {
            without.add(Mechanism.values()[item.oneOf(Mechanism.LABELS)]);
        }
        return Collections.unmodifiableSet(without);
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
