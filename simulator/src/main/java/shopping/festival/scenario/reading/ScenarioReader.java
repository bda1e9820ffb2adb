package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import shopping.festival.base.random.Law;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.History;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.PopulationSpec;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Problems;
import shopping.festival.scenario.hocon.Section;

/** Reads a whole scenario, section by section, in the order of an order's way. */
final class ScenarioReader {
    private final Problems problems;
    private final Section top;
    private final Section each;
    private final String fileName;

    ScenarioReader(Problems problems, ConfigObject file, ConfigObject defaults, String fileName) {
        this.problems = problems;
        this.top = new Section(problems, "", file, defaults, file.origin());
        this.each = top.section("each");
        this.fileName = fileName;
    }

    Scenario read() {
        String name = top.text("name", fileName);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}") && top.clean("name")) {
            name = unnamed(name);
        }
        long seed = top.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Section marketSection = top.section("market");
        MarketReader market = new MarketReader(marketSection, each.each("category"), each.each("newcomer"));
        Section demandSection = top.section("demand");
        BuyersReader demand =
                new BuyersReader(top.section("day"), demandSection, market, each.each("stream"), each.each("segment"));
        MixReader mix = new MixReader(top.section("mix"), market, demand, demandSection.share("leavesPlatform"));
        WarehousesReader warehouses = new WarehousesReader(top, market, each.each("warehouse"), each.each("port"));
        PlatformReader platform = new PlatformReader(
                demandSection, top.section("checkout"), top.section("sellers"), top.section("payment"));
        BuyersRules demandRules = demand.rules();
        SellersRules sellers = platform.sellerRules(warehouses.preference(demand.segments));
        platform.checkLookahead(sellers);
        Law courier = top.section("delivery").time("courier");
        List<Scenario.OfferTerms> offers = new ArrayList<>();
        PopulationSpec population = goods(marketSection, market, mix, demand, warehouses, offers);
        List<Fault> faults = new FaultsReader(platform, warehouses).read(top);
        double tax = platform.taxRate();
        EconomicsTerms economics = new EconomicsReader(top.section("economics"), market).read(marketSection, demand);
        Scenario.MeasureTerms measure = measure(demand.dayLength());
        Measurables measurables = new Measurables(market, warehouses);
        History history = new HistoryReader(top.section("history"), measurables).read(demand.dayLength());
        Gauges gauges = measurables.gauges(demand.dayLength());
        List<Threshold> thresholds = new ThresholdsReader(gauges).read(top.find("thresholds"));
        checkChoice(demandSection, demand, market);
        each.refuseUnknown();
        top.refuseUnknown();
        problems.throwIfAny();
        top.resolve("name", name);
        return new Scenario(
                name,
                seed,
                demand.dayLength(),
                demandRules,
                demand.busyness,
                List.copyOf(demand.streams),
                new Scenario.MarketTerms(
                        market.regions,
                        market.origins,
                        market.marketplaces,
                        List.copyOf(market.categories),
                        List.copyOf(demand.segments),
                        market.home,
                        mix.asked,
                        mix.supply,
                        economics,
                        Arrays.stream(demand.intentsByStream()).sum(),
                        List.copyOf(warehouses.warehouses)),
                population,
                List.copyOf(offers),
                platform.checkoutRules,
                platform.checkoutCapacity,
                sellers,
                platform.paymentRules,
                platform.paymentCapacity,
                List.copyOf(warehouses.warehouses),
                warehouses.delivery(courier, demand.segments),
                Collections.unmodifiableList(warehouses.portCapacities),
                List.copyOf(faults),
                mix.supply.without(Mechanism.CUSTOMS) ? 0 : tax,
                measure,
                history,
                thresholds,
                gauges,
                resolved());
    }

    /** A name becomes part of a folder's name. */
    private String unnamed(String name) {
        if (top.has("name")) {
            top.find("name").wrong("cannot name a folder", "Use letters, digits, '.', '_' and '-'.");
        }
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return plain.isEmpty() || !Character.isLetterOrDigit(plain.charAt(0)) ? "scenario" + plain : plain;
    }

    private PopulationSpec goods(
            Section marketSection,
            MarketReader market,
            MixReader mix,
            BuyersReader demand,
            WarehousesReader warehouses,
            List<Scenario.OfferTerms> offers) {
        ConfigObject eachOffer = each.each("offer");
        ConfigObject eachStock = each.each("stock");
        ConfigObject eachKind = each.each("kind");
        if (marketSection.find("offers") != null) {
            marketSection.unused("beside market.offers", "population", "newcomers");
            offers.addAll(new OffersReader(marketSection, market, warehouses, eachStock)
                    .read(eachOffer, mix.asked, demand.segments));
            if (problems.isClean("market") && problems.isClean("mix")) {
                mix.checkSellers(offers);
            }
            return null;
        }
        PopulationReader reader = new PopulationReader(marketSection.section("population"), market);
        PopulationSpec population = reader.read(warehouses.warehouses, eachKind);
        if (problems.isClean("warehouses") && problems.isClean("mix") && problems.isClean("market")) {
            reader.checkPlaces(mix.supply.built(), warehouses.warehouses);
        }
        return population;
    }

    /** Weights of streams and segments must leave every buyer something to choose. */
    private void checkChoice(Section section, BuyersReader demand, MarketReader market) {
        if (!problems.isClean("demand") || !problems.isClean("market")) {
            return;
        }
        for (Scenario.StreamTerms stream : demand.streams) {
            demand.segments.forEach(segment -> {
                double sum = 0;
                for (int c = 0; c < market.categories.size(); c++) {
                    sum += market.categories.get(c).weight()
                            * stream.categoryWeights()[c]
                            * segment.categoryWeights()[c];
                }
                if (!(sum > 0)) {
                    problems.add(
                            section.origin(),
                            "demand.streams",
                            "demand.streams." + stream.name() + " leaves segment " + segment.name()
                                    + " no category to choose. Give it a positive weight.");
                }
            });
        }
    }

    private Scenario.MeasureTerms measure(long dayLength) {
        Section measure = top.section("measure");
        long from = measure.duration("from", 0, dayLength);
        Item to = measure.find("to");
        long until = to == null || to.isWord("end") ? dayLength : Durations.micros(to, 0, dayLength);
        if (measure.clean("from", "to") && until <= from) {
            measure.wrong("ends before it begins. Let to be later than from.");
        }
        return new Scenario.MeasureTerms(from, until, measure.flag("probes"), measure.flag("sellers"));
    }

    private String resolved() {
        Map<String, Object> all = top.resolved();
        all.remove("each");
        return ConfigValueFactory.fromMap(all)
                .render(ConfigRenderOptions.defaults()
                        .setOriginComments(false)
                        .setComments(false)
                        .setJson(false));
    }
}
