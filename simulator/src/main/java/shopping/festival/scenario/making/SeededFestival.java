package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.Schedule;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.Arrivals;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.order.Station;
import shopping.festival.model.payment.Drift;
import shopping.festival.model.payment.Payers;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Failover;
import shopping.festival.model.servers.Lanes;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.StreamTerms;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.LanesEffect;
import shopping.festival.scenario.fault.PaymentEffect;
import shopping.festival.scenario.fault.SurgeEffect;

/** Makes a festival of a given size and luck: the market, and every capacity at its scale and with its faults. */
final class SeededFestival {
    private final Scenario scenario;
    private final long seedKey;
    private final double scale;
    private final MarketGround ground;

    SeededFestival(Scenario scenario, long seedKey, double scale, MarketGround ground) {
        this.scenario = scenario;
        this.seedKey = seedKey;
        this.scale = scale;
        this.ground = ground;
    }

    Festival make() {
        BuiltMarket built = ground.built();
        LogisticsMaker logistics = new LogisticsMaker(scenario, seedKey, scale);
        BuyersRules buyers = buyers();
        DayWorth.mustFit(built.market(), buyers.streams(), buyers.meanSessionSize());
        Wares wares = new Wares(
                built.market(), ground.choice(), built.stock().apply(seedKey), built.economics(), built.newcomers());
        StageRules rules = new StageRules(
                buyers,
                checkout(),
                scenario.stages().sellers().with(new DisturbancesMaker(scenario, seedKey).disturbances()),
                payment(),
                logistics.warehouses(),
                logistics.delivery());
        return new Festival(scenario.name(), seedKey, wares, rules);
    }

    private BuyersRules buyers() {
        StageTerms.Buyers buyers = scenario.stages().buyers();
        BuyersRules b = buyers.rules();
        Backoff retry = scenario.stages().checkout().rules().retry();
        double busy = Busyness.of(seedKey, buyers.busyness());
        List<Stream> streams = buyers.streams().stream()
                .map(s -> new Stream(
                        s.name(),
                        sampled(s).times(comes(s) ? busy : 0),
                        s.priceLevelPermille(),
                        s.habits().shopping(retry)))
                .toList();
        // Without spill-over, whoever is told sold out for the first time has then been told so too often.
        BuyersRules.AfterSoldOut soldOut =
                isWithout(Mechanism.SPILL_OVER) ? b.soldOut().withTriesMax(1) : b.soldOut();
        return new BuyersRules(streams, b.lanes(), b.slot(), b.dayLength(), b.sessions(), soldOut);
    }

    /** A surge comes only if it happens. */
    private boolean comes(StreamTerms stream) {
        return !stream.isSurge()
                || scenario.hits(SurgeEffect.class, seedKey).stream()
                        .anyMatch(hit -> hit.effect().stream().equals(stream.name())
                                && !hit.stretches().isEmpty());
    }

    /** A part of a market has a part of each stream; where it begins is drawn for the stream, by its name. */
    private Arrivals sampled(StreamTerms stream) {
        long base = Draws.base(seedKey, Draws.keyOf(stream.name()));
        return stream.arrivals().sampled(scale, Draws.unit(Draws.bits(base, Purpose.SAMPLE_PHASE)));
    }

    private boolean isWithout(Mechanism mechanism) {
        return scenario.market().supply().without(mechanism);
    }

    private CheckoutRules checkout() {
        StageTerms.Checkout terms = scenario.stages().checkout();
        CheckoutRules c = terms.rules();
        // The sellers' lanes stand behind those of the checkout: where a fault names some of either, all of both stay.
        List<Hit<LanesEffect>> hits = new ArrayList<>(hits(Station.CHECKOUT));
        if (terms.stock().isLimited()) {
            hits.addAll(hits(Station.SELLERS));
        }
        int count = terms.capacity().lanesAt(scale, hits);
        StockServiceRules stock = new StockServiceRules(
                lanes(terms.stock(), count, Station.SELLERS, c.stock().lanes().work()),
                terms.stock().waitingMaxAt(c.stock().waitingMax(), scale, count));
        return c.with(lanes(terms.capacity(), count, Station.CHECKOUT, c.lanes().work()))
                .withWaitingMax(terms.capacity().waitingMaxAt(c.waitingMax(), scale, count))
                .with(terms.overload().at(scale, terms.capacity(), count))
                .withOrderLimit(isWithout(Mechanism.CUSTOMS) ? Long.MAX_VALUE : c.orderLimitFen())
                .with(stock);
    }

    private PaymentRules payment() {
        StageTerms.Payment terms = scenario.stages().payment();
        PaymentRules p = terms.rules();
        return new PaymentRules(
                lanes(
                        terms.capacity(),
                        terms.capacity().lanesAt(scale, hits(Station.PAYMENT)),
                        Station.PAYMENT,
                        p.lanes().work()),
                p.processing(),
                p.patience(),
                p.retry(),
                p.failures(),
                p.settlement(),
                new PaymentRules.Ways(payers(p.usual()), drift(p.failures())),
                p.breaker());
    }

    /** By stream; nothing where all pay alike. */
    private List<Payers> payers(Payers usual) {
        List<Payers> payers = scenario.stages().buyers().streams().stream()
                .map(stream -> stream.habits().paying(usual))
                .toList();
        return payers.stream().allMatch(usual::equals) ? List.of() : payers;
    }

    private Drift drift(PaymentRules.Failures usual) {
        List<Hit<PaymentEffect>> hits = scenario.hits(PaymentEffect.class, seedKey);
        if (hits.isEmpty()) {
            return Drift.NONE;
        }
        return new Drift(
                drift(hits, PaymentEffect.What.DECLINED, share -> (1 - share) / (1 - usual.declinedShare())),
                drift(hits, PaymentEffect.What.UNPAID, share -> (1 - share) / (1 - usual.unpaidShare())),
                drift(hits, PaymentEffect.What.PROCESSING, factor -> factor));
    }

    private static Schedule drift(
            List<Hit<PaymentEffect>> hits, PaymentEffect.What what, DoubleUnaryOperator factorOf) {
        Schedule factors = Schedule.constant(1);
        for (Hit<PaymentEffect> hit : hits) {
            if (hit.effect().what() == what) {
                factors = hit.on(factors, factorOf.applyAsDouble(hit.effect().amount()));
            }
        }
        return factors;
    }

    private List<Hit<LanesEffect>> hits(Station platform) {
        return scenario.hits(LanesEffect.class, seedKey).stream()
                .filter(hit -> hit.effect().station() == platform)
                .toList();
    }

    private Lanes lanes(Capacity capacity, int count, Station station, Law work) {
        List<Schedule> speeds = capacity.speeds(scale, count, hits(station));
        return Lanes.of(count, capacity.servers(), speeds, work)
                .of(capacity.lanes())
                .with(Failover.of(speeds, capacity.failover()));
    }
}
