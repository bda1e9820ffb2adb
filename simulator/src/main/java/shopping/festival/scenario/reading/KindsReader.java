package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.SellerKind;
import shopping.festival.scenario.PopulationSpec.Appeal;
import shopping.festival.scenario.PopulationSpec.KindSpec;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads what kinds of sellers there are. */
record KindsReader(List<String> marketplaces, ConfigObject each) {
    static final List<String> KINDS =
            Stream.of(SellerKind.values()).map(SellerKind::label).toList();

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
