package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.Festival;
import shopping.festival.model.StageRules;
import shopping.festival.model.Wares;
import shopping.festival.model.buyers.Busyness;
import shopping.festival.model.buyers.BuyersRules;
import shopping.festival.model.buyers.Stream;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.market.Choice;
import shopping.festival.model.market.ChoiceBuilder;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Lanes;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.hocon.Levels;

/** Makes a festival of a given size: the market, and every capacity at its scale and with its faults. */
public final class FestivalMaker {
    private final Scenario scenario;
    private final long seedKey;
    private final double scale;

    private FestivalMaker(Scenario scenario, long seedKey, double scale) {
        this.scenario = scenario;
        this.seedKey = seedKey;
        this.scale = scale;
    }

    /**
     * The festival that is ready to run.
     *
     * @param seedKey the mixed seed that every keyed draw takes in
     * @param scale above 0, at most 1: the part of the market that is simulated
     * @throws Mistakes if this scenario cannot be made that small
     */
    public static Festival make(Scenario scenario, long seedKey, double scale) {
        return new FestivalMaker(scenario, seedKey, scale).festival();
    }

    private Festival festival() {
        if (!(scale > 0 && scale <= 1)) {
            throw new Mistakes(
                    List.of(Problem.ofOption("--scale (" + scale + ") is out of range. Use more than 0, at most 1.")));
        }
        if (scale < 1 && scenario.population() == null) {
            throw new Mistakes(
                    List.of(
                            new Problem(
                                    scenario.name(),
                                    "--scale (" + scale
                                            + ") cannot sample market.offers, a market listed offer by offer. Use 1, or market.population.")));
        }
        Population.Built built = scenario.population() == null
                ? OfferMarket.build(scenario.offers(), scenario.market())
                : Population.build(scenario.population(), scenario.market(), seedKey, scale);
        Choice choice = new ChoiceBuilder(built.market(), scenario.market().mix()).build();
        Wares wares = new Wares(built.market(), choice, built.stock(), built.economics(), built.newcomers());
        StageRules rules = new StageRules(
                buyers(),
                checkout(),
                scenario.sellers(),
                payment(),
                scenario.warehouses().stream().map(this::warehouse).toList(),
                delivery());
        return new Festival(scenario.name(), seedKey, wares, rules);
    }

    private BuyersRules buyers() {
        BuyersRules b = scenario.buyers();
        double busy = Busyness.of(seedKey, scenario.busyness());
        List<Stream> streams = scenario.streams().stream()
                .map(s -> new Stream(s.name(), s.arrivals().at(scale).times(busy), s.priceLevelPermille()))
                .toList();
        // Without spill-over, whoever is told sold out for the first time has then been told so too often.
        BuyersRules.AfterSoldOut soldOut =
                isWithout(Mechanism.SPILL_OVER) ? b.soldOut().withTriesMax(1) : b.soldOut();
        return new BuyersRules(streams, b.lanes(), b.slot(), b.dayLength(), b.sessions(), soldOut);
    }

    private boolean isWithout(Mechanism mechanism) {
        return scenario.market().supply().without(mechanism);
    }

    private List<Fault> faults(Fault.Target target, String unit) {
        return scenario.faults().stream().filter(f -> f.hits(target, unit)).toList();
    }

    private CheckoutRules checkout() {
        CheckoutRules c = scenario.checkout();
        return new CheckoutRules(
                lanes(
                        scenario.checkoutCapacity(),
                        Fault.Target.CHECKOUT,
                        c.lanes().work()),
                c.waitingMax(),
                c.retry(),
                isWithout(Mechanism.CUSTOMS) ? Long.MAX_VALUE : c.orderLimitFen());
    }

    private PaymentRules payment() {
        PaymentRules p = scenario.payment();
        return new PaymentRules(
                lanes(
                        scenario.paymentCapacity(),
                        Fault.Target.PAYMENT,
                        p.lanes().work()),
                p.processing(),
                p.patience(),
                p.retry(),
                p.failures(),
                p.settlement());
    }

    private Lanes lanes(Capacity capacity, Fault.Target target, Law work) {
        return Lanes.of(
                capacity.lanesAt(scale), capacity.servers(), capacity.speeds(scale, faults(target, null)), work);
    }

    /**
     * A warehouse with fewer pickers. Pickers are whole: their number shrinks so far that the largest shift is whole
     * and the smallest one has at least one, and the time of a pick makes up for the rest.
     */
    private Warehouse warehouse(Scenario.WarehouseTerms w) {
        Warehouse base = w.base();
        if (w.pickers() == null) {
            return base;
        }
        double most = Math.floor(w.pickers().most() + 1e-9);
        double least = w.pickers().leastFrom(1);
        double factor = scale == 1 ? 1 : Math.min(1, Math.max(Math.rint(most * scale) / most, 1 / least));
        Schedule pickers = w.pickers().schedule(factor, 1);
        for (Fault fault : faults(Fault.Target.WAREHOUSE, w.name())) {
            // A fault that is no outage leaves at least one picker.
            double left = fault.factor() == 0 ? 0 : Math.max(fault.factor(), 1 / Math.max(1, least * factor));
            pickers = pickers.withFault(fault.from(), fault.to(), left);
        }
        Law time = base.picking().time();
        return base.with(Picking.by(pickers, factor == scale ? time : time.times(factor / scale)));
    }

    private DeliveryRules delivery() {
        DeliveryRules d = scenario.delivery();
        List<Port> ports = new ArrayList<>();
        for (int p = 0; p < d.ports().size(); p++) {
            Port port = d.ports().get(p);
            if (isWithout(Mechanism.CUSTOMS)) {
                ports.add(Port.of(port.name(), Schedule.UNLIMITED, Law.fixed(0)));
                continue;
            }
            // Written in parcels an hour.
            Levels levels = scenario.portCapacities().get(p);
            Schedule speed = levels == null ? Schedule.UNLIMITED : levels.schedule(scale, VirtualTime.HOUR);
            for (Fault fault : faults(Fault.Target.CUSTOMS, port.name())) {
                speed = speed.withFault(fault.from(), fault.to(), fault.factor());
            }
            ports.add(Port.of(port.name(), speed, port.clearance()));
        }
        return new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), ports, d.regionOf());
    }
}
