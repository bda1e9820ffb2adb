package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import shopping.festival.model.market.Aim;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.StreamInterest;
import shopping.festival.scenario.AimTerms;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.SupplyTerms;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads how the interest of buyers is addressed. */
final class MixReader {
    private static final String SELLERS = "foreign-sellers";
    static final List<String> MODES = Stream.of(Mode.values()).map(Mode::label).toList();

    private final Section mix;
    private final OriginsRead origins;
    /** Who names the base of a sweep wants foreign brands and those of home, whatever the share of this run. */
    private final boolean sweeps;

    MixReader(Section mix, OriginsRead origins) {
        this.mix = mix;
        this.origins = origins;
        this.sweeps = mix.has("base-share");
    }

    Mix read(StageTerms.Buyers buyers, double leavesPlatform) {
        double foreign = mix.share("foreign-share");
        boolean needed = foreign > 0 || sweeps;
        double[] countries = countries(needed);
        double[] modes = Shares.byName(mix, "fulfilment", MODES, 0, 1, 0);
        if (mix.clean("origins") && origins.home() < countries.length && countries[origins.home()] > 0) {
            mix.at("origins")
                    .wrong("name the home " + origins.homeName() + ", whose brands are not foreign. Remove it.");
        } else if (needed || mix.says("origins") && Arrays.stream(countries).sum() > 0) {
            sumsToOne("origins", countries);
        }
        if (needed || mix.says("fulfilment")) {
            sumsToOne("fulfilment", modes);
        }
        return new Mix(foreign, withNewcomers(countries), modes, interests(buyers), leavesPlatform);
    }

    /** What each stream wants. */
    static List<StreamInterest> interests(StageTerms.Buyers buyers) {
        return buyers.streams().stream().map(s -> interest(buyers, s)).toList();
    }

    /** What a stream wants, as far as it can be told before the market is made. */
    private static StreamInterest interest(StageTerms.Buyers buyers, StreamTerms stream) {
        StreamTerms.Wants wants = stream.wants();
        double share = wants.isForeseen() ? buyers.intents(stream) : 0;
        Aim aim = wants.aim().kind() == AimTerms.Kind.ORIGIN
                ? Aim.ofOrigin(wants.aim().origin())
                : Aim.ANYTHING;
        return new StreamInterest(share, wants.categoryWeights(), wants.segmentWeights(), aim);
    }

    /** A market without foreign brands need not have the countries of the defaults. */
    private double[] countries(boolean needed) {
        return needed || mix.says("origins")
                ? Shares.byName(mix, "origins", origins.countries(), 0, 1, 0)
                : new double[origins.countries().size()];
    }

    /** Newcomers take their interest from all the others alike. */
    private double[] withNewcomers(double[] countries) {
        double[] newcomers = origins.newcomerInterest();
        double left = 1 - Arrays.stream(newcomers).sum();
        double[] all = Arrays.copyOf(countries, countries.length + newcomers.length);
        for (int o = 0; o < all.length; o++) {
            all[o] = o < countries.length ? all[o] * left : newcomers[o - countries.length];
        }
        return all;
    }

    private void sumsToOne(String key, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!mix.has(key)) {
            mix.need(key, "shares that sum to 1");
        } else if (mix.clean(key) && Math.abs(sum - 1) > 1e-6) {
            mix.at(key).wrong("sum to " + Item.rounded(sum) + ". Make them sum to 1.");
        }
    }

    /** For which interest sellers have prepared, if this is the one that comes. */
    SupplyTerms supply(Mix asked) {
        OptionalDouble base = sweeps ? OptionalDouble.of(mix.share("base-share")) : OptionalDouble.empty();
        OptionalDouble sellers = mix.find(SELLERS)
                .map(item -> OptionalDouble.of(item.number(0, 1)))
                .orElseGet(OptionalDouble::empty);
        boolean unchanged = mix.choice("supply", List.of("planned", "unchanged")) == 1;
        return SupplyTerms.of(asked, base, sellers, unchanged, without());
    }

    /** Who enters must be the twin of somebody, and who is sent to a side must find sellers there. */
    void checkSides(Mix asked, Goods goods, StageTerms.Buyers buyers) {
        if (mix.clean("foreign-share", "base-share", SELLERS)) {
            mix.find(SELLERS).ifPresent(sellers -> {
                if (goods.isListed()) {
                    sellers.wrong("has no meaning beside market.offers, which lists who sells", "Remove one of them.");
                } else {
                    checkEnds(sellers, asked, buyers);
                }
            });
        }
    }

    private void checkEnds(Item sellers, Mix asked, StageTerms.Buyers buyers) {
        double share = sellers.number(0, 1);
        double base = sweeps ? mix.share("base-share") : asked.foreignShare();
        if (base == 0 && share > 0 || base == 1 && share < 1) {
            sellers.wrong(
                    "lets sellers of " + (base == 0 ? "foreign" : "home")
                            + " brands enter a market that is built without any, for a share of " + Item.plain(base),
                    "Use that share, or a mix.base-share between 0 and 1.");
        } else if (share == 0) {
            asksFor(asked.foreignShare(), buyers, false)
                    .ifPresent(who ->
                            sellers.wrong("leaves nobody who sells foreign brands, which " + who, "Use more than 0."));
        } else if (share == 1) {
            asksFor(1 - asked.foreignShare(), buyers, true)
                    .ifPresent(who ->
                            sellers.wrong("leaves nobody who sells home brands, which " + who, "Use less than 1."));
        }
    }

    /** Who asks for brands of a side, if anybody does. */
    private Optional<String> asksFor(double interest, StageTerms.Buyers buyers, boolean home) {
        if (interest > 0) {
            return Optional.of(Item.rounded(interest * 100) + " % of the interest asks for");
        }
        return buyers.streams().stream()
                .filter(s -> s.wants().aim().kind() == AimTerms.Kind.ORIGIN
                        && (s.wants().aim().origin() == origins.home()) == home)
                .findFirst()
                .map(s -> "stream " + s.name() + " wants");
    }

    private Set<Mechanism> without() {
        Set<Mechanism> without = EnumSet.noneOf(Mechanism.class);
        String form = "a list of " + String.join(", ", Mechanism.LABELS);
        for (Item item :
                mix.need("without", form).map(list -> list.elements(form)).orElse(List.of())) {
            without.add(Mechanism.values()[item.oneOf(Mechanism.LABELS)]);
        }
        return Collections.unmodifiableSet(without);
    }

    /** An origin that the file sends buyers to must have something to sell. */
    void checkSellers(Mix asked, Goods goods) {
        List<String> names = origins.names();
        for (int o = 0; asked.foreignShare() > 0 && mix.says("origins") && o < names.size(); o++) {
            if (asked.originWeights()[o] > 0 && !goods.sellsFrom(o)) {
                mix.at("origins")
                        .wrong("send buyers to " + names.get(o)
                                + ", an origin without sellers. Add an offer of it, or set its share to 0.");
            }
        }
    }
}
