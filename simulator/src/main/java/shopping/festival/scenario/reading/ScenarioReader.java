package shopping.festival.scenario.reading;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.SaturationTerms;
import shopping.festival.model.market.Mix;
import shopping.festival.model.market.Segment;
import shopping.festival.model.order.Station;
import shopping.festival.scenario.DeliveryPromise;
import shopping.festival.scenario.EconomicsTerms;
import shopping.festival.scenario.Expectations;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.FestivalDate;
import shopping.festival.scenario.Goods;
import shopping.festival.scenario.ListedOffers;
import shopping.festival.scenario.MarketTerms;
import shopping.festival.scenario.MeasureTerms;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.SupplyTerms;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.FileProblems;
import shopping.festival.scenario.hocon.Section;

/**
 * Reads a whole scenario, section by section. What is wrong is noted and a harmless stand-in taken, so that all of the
 * file is read in any case.
 */
final class ScenarioReader {
    private final FileProblems problems;
    private final Section top;
    private final IdleKeysReader idleKeys;
    private final Each each;
    private final Section demand;
    private final Section checkout;
    private final Section payment;

    ScenarioReader(FileProblems problems, ConfigObject file, ConfigObject defaults) {
        this.problems = problems;
        this.top = Section.top(problems, file, defaults);
        this.idleKeys = new IdleKeysReader(problems, file, defaults);
        this.each = new Each(top.section("each"));
        this.demand = top.section("demand");
        this.checkout = top.section("checkout");
        this.payment = top.section("payment");
    }

    /** @param fileName the scenario's name, if it says none */
    Scenario read(String fileName) {
        String name = name(fileName);
        long seed = top.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Section marketSection = top.section("market");
        MarketRead market = MarketReader.read(marketSection, each);
        List<Segment> segments = SegmentsReader.read(demand, market, each);
        AimReader aims = new AimReader(market, segments);
        Section day = top.section("day");
        StageTerms.Buyers foreseen = BuyersReader.read(day, demand, market, aims, each);
        MixReader mixReader = new MixReader(top.section("mix"), market.origins());
        Mix usual = mixReader.read(foreseen, demand.share("leavesPlatform"));
        SupplyTerms supply = mixReader.supply(usual);
        List<PortRead> ports = PortRead.all(top, each);
        List<WarehouseRead> warehouses = WarehousesReader.read(top, market, ports, each);
        StageTerms plain = stages(foreseen, warehouses, new DeliveryReader(warehouses, ports, segments));
        SurgeReader surges = new SurgeReader(foreseen, usual, market, segments, aims, BuyersReader.crowd(foreseen));
        FailoverReader failovers = new FailoverReader();
        List<Fault> faults = FaultsReader.read(top, plain, market.frame(segments), surges, failovers);
        StageTerms stages = plain.with(surges.surges());
        StageTerms.Buyers buyers = stages.buyers();
        new LookaheadCheck(demand, checkout, payment).of(stages, faults);
        Mix mix = usual.withStreams(MixReader.interests(buyers));
        boolean hasCustoms = !supply.without(Mechanism.CUSTOMS);
        EconomicsTerms economics = EconomicsReader.read(
                top.section("economics"),
                marketSection,
                market,
                buyers,
                hasCustoms ? stages.checkout().taxRate() : 0);
        Goods goods = new GoodsReader(marketSection, market, warehouses).read(each, mixReader, mix, supply, segments);
        mixReader.checkSides(mix, goods, buyers);
        checkWorth(goods, new WorthCheck(marketSection, market, buyers, economics.foreignPrices()));
        checkFailovers(stages, faults);
        aims.check(goods);
        failovers.check(stages.warehouses(), goods);
        DeliveryPromise promise = new PromiseReader(warehouses, ports, segments).read(demand, hasCustoms);
        MeasureTerms measure = measure(buyers.rules().dayLength(), DateReader.read(day));
        Expectations expected = ExpectationsReader.read(top, buyers.rules().dayLength());
        if (problems.isClean("demand") && problems.isClean("market")) {
            SegmentsReader.checkChoice(demand, buyers.streams(), segments, market);
        }
        each.section().refuseUnknown();
        top.refuseUnknown();
        top.resolve("name", name);
        double intents = buyers.intentsForeseen();
        MarketTerms terms =
                new MarketTerms(market.frame(segments), mix, supply, economics, promise, intents, stages.warehouses());
        return new Scenario(
                name,
                seed,
                terms,
                goods,
                stages,
                faults,
                measure,
                expected,
                problems.isEmpty() ? idleKeys.read(new ScenarioFacts(terms, goods)) : List.of(),
                resolved());
    }

    private void checkWorth(Goods goods, WorthCheck check) {
        if (goods instanceof ListedOffers listed
                && Stream.of("market", "demand", "economics", "checkout").allMatch(problems::isClean)) {
            check.of(listed);
        }
    }

    private void checkFailovers(StageTerms stages, List<Fault> faults) {
        if (problems.isClean("faults")) {
            FailoverCheck check = new FailoverCheck(faults);
            check.of(checkout, Station.CHECKOUT, stages.checkout().capacity());
            check.of(payment, Station.PAYMENT, stages.payment().capacity());
        }
    }

    private StageTerms stages(StageTerms.Buyers buyers, List<WarehouseRead> warehouses, DeliveryReader delivery) {
        Section sellers = top.section("sellers");
        List<WarehouseTerms> houses =
                warehouses.stream().map(WarehouseRead::terms).toList();
        return new StageTerms(
                buyers,
                CheckoutReader.read(checkout, sellers, demand),
                SellersReader.read(sellers, demand, payment, delivery.preference()),
                PaymentReader.read(payment),
                houses,
                delivery.read(top.section("delivery")));
    }

    /** A name becomes part of a folder's name. */
    private String name(String fileName) {
        String name = top.text("name").orElse(fileName);
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}") || !top.clean("name")) {
            return name;
        }
        top.find("name")
                .ifPresent(item -> item.wrong("cannot name a folder", "Use letters, digits, '.', '_' and '-'."));
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return plain.isEmpty() || !Character.isLetterOrDigit(plain.charAt(0)) ? "scenario" + plain : plain;
    }

    private MeasureTerms measure(long dayLength, FestivalDate date) {
        Section measure = top.section("measure");
        long from = measure.duration("from", 0, dayLength);
        long to = measure.find("to")
                .filter(item -> !item.isWord("end"))
                .map(item -> Durations.micros(item, 0, dayLength))
                .orElse(dayLength);
        if (measure.clean("from", "to") && to <= from) {
            measure.wrong("ends before it begins. Let to be later than from.");
        }
        Section saturation = measure.section("saturation");
        SaturationTerms terms = new SaturationTerms(
                saturation.duration("platformWait", 0, VirtualTime.HORIZON),
                saturation.duration("logisticsWait", 0, VirtualTime.HORIZON),
                saturation.duration("gap", 0, VirtualTime.HORIZON));
        return new MeasureTerms(from, to, measure.flag("probes"), measure.flag("sellers"), terms, date);
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
