package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.SellerKind;
import shopping.festival.scenario.PopulationSpec.Appeal;
import shopping.festival.scenario.PopulationSpec.KindSpec;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what kinds of sellers there are. */
record KindsReader(List<String> marketplaces, ConfigObject each) {
    static final List<String> KINDS =
            Stream.of(SellerKind.values()).map(SellerKind::label).toList();

    private static final double TOLERANCE = 1e-6;

    List<KindSpec> read(Section of) {
        List<KindSpec> kinds = new ArrayList<>();
        double sum = 0;
        for (Section k : of.named("kinds", each).values()) {
            if (!KINDS.contains(k.name())) {
                k.wrong("is not a kind of seller. " + Suggestion.among(k.name(), KINDS));
                continue;
            }
            KindSpec kind = kind(k);
            sum += kind.share();
            kinds.add(kind);
        }
        if (!of.has("kinds")) {
            of.need("kinds", "kinds of sellers with shares that sum to 1");
        } else {
            Shares.sumToOne(of, "kinds", sum);
        }
        return List.copyOf(kinds);
    }

    /**
     * How the kinds share the foreign sellers: per origin, in the order of the kinds. What is left out shares what is left
     * as at home.
     */
    double[][] sharesByOrigin(Section of, List<KindSpec> kinds, OriginsRead origins) {
        double[] home = kinds.stream().mapToDouble(KindSpec::share).toArray();
        List<String> names = kinds.stream().map(k -> k.kind().label()).toList();
        double[] foreign = shares(of, "foreignKinds", names, home);
        Section byOrigin = of.section("kindsByOrigin");
        double[][] shares = new double[origins.names().size()][];
        Arrays.fill(shares, foreign);
        for (int o = 0; o < origins.countries().size(); o++) {
            String country = origins.countries().get(o);
            if (o != origins.home()) {
                shares[o] = byOrigin.find(country).isPresent() ? shares(byOrigin, country, names, home) : foreign;
                continue;
            }
            shares[o] = home;
            byOrigin.find(country)
                    .ifPresent(item -> item.wrong(
                            "is the home of the market", "Say what its sellers are in market.population.kinds."));
        }
        return shares;
    }

    private static double[] shares(Section of, String key, List<String> names, double[] home) {
        double[] shares = Shares.byName(of, key, names, 0, 1, Double.NaN);
        double stated = 0;
        double leftOut = 0;
        for (int k = 0; k < shares.length; k++) {
            stated += Double.isNaN(shares[k]) ? 0 : shares[k];
            leftOut += Double.isNaN(shares[k]) ? home[k] : 0;
        }
        double rest = 1 - stated;
        if (of.clean(key) && (rest < -TOLERANCE || rest > TOLERANCE && leftOut <= 0)) {
            of.at(key)
                    .wrong(
                            "sums to " + Item.rounded(stated),
                            "Make it sum to 1, or to less and leave kinds out, which share the rest as at home.");
        }
        for (int k = 0; k < shares.length; k++) {
            if (Double.isNaN(shares[k])) {
                // As at home to the last bit where nothing is stated.
                shares[k] = leftOut > 0 ? home[k] * (stated == 0 ? 1 : Math.max(0, rest) / leftOut) : 0;
            }
        }
        return Arrays.stream(shares).sum() > 0 ? shares : home;
    }

    private KindSpec kind(Section k) {
        return new KindSpec(
                SellerKind.values()[KINDS.indexOf(k.name())],
                k.share("share"),
                new Appeal(k.share("localisation"), k.share("trust"), k.share("marketFit")),
                k.number("priceLevel", 0.01, 100),
                k.number("forecastBias", 0, 1_000),
                k.number("forecastCv", 0, 100),
                k.choice("domesticMarketplace", marketplaces),
                k.choice("crossBorderMarketplace", marketplaces));
    }
}
