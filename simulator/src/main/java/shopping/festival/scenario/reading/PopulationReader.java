package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.SellerKind;
import shopping.festival.model.order.Order;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Section;
import shopping.festival.scenario.hocon.Shares;

/** Reads a market described by its shape. */
final class PopulationReader {
    static final List<String> KINDS =
            Stream.of(SellerKind.values()).map(SellerKind::label).toList();
    private static final int MILLIONS = 100_000_000;

    private final Section p;
    private final MarketReader market;

    PopulationReader(Section population, MarketReader market) {
        this.p = population;
        this.market = market;
    }

    PopulationSpec read(List<Scenario.WarehouseTerms> warehouses, ConfigObject eachKind) {
        int products = p.count("products", 1, Order.OFFERS_MAX);
        double[] sellersPerProduct = Shares.of(p, "sellersPerProduct", 100);
        if (p.clean("products", "sellersPerProduct") && products * mean(sellersPerProduct) > Order.OFFERS_MAX) {
            p.find("products").wrong("make more than " + Order.OFFERS_MAX + " offers", "Use fewer.");
        }
        int most = market.categories.size()
                * (1 + (market.ownOrigins() - 1) * Mode.values().length + market.newcomers.size());
        if (most > Order.CELLS_MAX) {
            p.wrong("makes up to " + most + " cells (category, origin, mode). Use fewer categories or origins: "
                    + Order.CELLS_MAX + " is the limit.");
        }
        Section popularity = p.section("popularity");
        Section refill = p.section("refill");
        return new PopulationSpec(
                products,
                p.count("sellers", 1, Order.OFFERS_MAX),
                sellersPerProduct,
                p.count("variantGroupSize", 1, 1_000),
                p.count("groupsPerBrand", 1, MILLIONS),
                popularity.number("exponent", 0, 10),
                popularity.number("shift", 0.000001, 1e9),
                p.share("flagshipShare"),
                market.prices,
                kinds(p, eachKind),
                p.number("foreignForecastError", 0, 100),
                p.number("cover", 0, 1_000_000),
                p.count("safetyUnits", 0, MILLIONS),
                Shares.of(p, "locations", Order.WAREHOUSES_MAX),
                p.share("directBackupShare"),
                refill.share("share"),
                refill.share("at"),
                refill.time("lead"),
                new NewcomersReader(market, warehouses, this, eachKind).read());
    }

    private static double mean(double[] shares) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += (i + 1) * shares[i];
        }
        return mean;
    }

    List<PopulationSpec.KindSpec> kinds(Section of, ConfigObject eachKind) {
        Map<String, Section> groups = of.named("kinds", eachKind);
        List<PopulationSpec.KindSpec> kinds = new ArrayList<>();
        double sum = 0;
        for (Section k : groups.values()) {
            if (!KINDS.contains(k.name())) {
                k.wrong("is not a kind of seller. " + Suggestion.among(k.name(), KINDS));
                continue;
            }
            double share = k.share("share");
            sum += share;
            kinds.add(new PopulationSpec.KindSpec(
                    SellerKind.values()[KINDS.indexOf(k.name())],
                    share,
                    k.share("localisation"),
                    k.share("trust"),
                    k.share("marketFit"),
                    k.number("priceLevel", 0.01, 100),
                    k.number("forecastBias", 0, 1_000),
                    k.number("forecastCv", 0, 100),
                    k.choice("domesticMarketplace", market.marketplaces),
                    k.choice("crossBorderMarketplace", market.marketplaces)));
        }
        if (!of.has("kinds")) {
            of.need("kinds", "kinds of sellers with shares that sum to 1");
        } else {
            Shares.sumToOne(of, "kinds", sum);
        }
        return kinds;
    }

    /** Every place an offer could be sold from must exist. */
    void checkPlaces(Mix mix, List<Scenario.WarehouseTerms> warehouses) {
        boolean[] has = new boolean[Mode.values().length];
        warehouses.forEach(w -> has[w.mode().ordinal()] = true);
        boolean home = mix.foreignShare() < 1;
        if (home && !has[Mode.DOMESTIC.ordinal()]) {
            p.wrong("has home brands, but no warehouse is domestic. Add one, or list the offers.");
        }
        for (Mode mode : Mode.values()) {
            boolean told = home && mode == Mode.DOMESTIC;
            if (!told && mix.foreignShare() > 0 && mix.modeWeights()[mode.ordinal()] > 0 && !has[mode.ordinal()]) {
                p.wrong("sells by mix.fulfilment." + mode.label() + ", but no warehouse is " + mode.label()
                        + ". Add one, or set that share to 0.");
            }
        }
        boolean direct = mix.foreignShare() > 0 && mix.modeWeights()[Mode.DIRECT.ordinal()] > 0;
        for (int o = 0; direct && has[Mode.DIRECT.ordinal()] && o < market.ownOrigins(); o++) {
            int origin = o;
            boolean served = warehouses.stream()
                    .anyMatch(w -> w.mode() == Mode.DIRECT && (w.origin() < 0 || w.origin() == origin));
            if (mix.originWeights()[o] > 0 && !served) {
                p.wrong("sells by direct mail from " + market.origins.get(o)
                        + ", which no direct warehouse serves. Add one with origin = " + market.origins.get(o)
                        + ", or one without origin.");
            }
        }
    }
}
