package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Lateness;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.delivery.Delays;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.order.Station;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.fault.Hit;
import shopping.festival.scenario.fault.LateEffect;
import shopping.festival.scenario.fault.PlaceEffect;
import shopping.festival.scenario.fault.Way;
import shopping.festival.scenario.hocon.Levels;

/** Makes warehouses and ports of a given size. */
record LogisticsMaker(Scenario scenario, long seedKey, double scale) {

    List<Warehouse> warehouses() {
        return scenario.warehouses().stream()
                .map(w -> warehouse(w).with(late(Way.TRUCK, w.name())))
                .toList();
    }

    /**
     * A warehouse with fewer pickers. Pickers are whole: their number shrinks so far that the largest shift is whole
     * and the smallest one has at least one, and the time of a pick makes up for the rest.
     */
    private Warehouse warehouse(WarehouseTerms w) {
        Warehouse base = w.base();
        if (!w.pickers().isLimited()) {
            return base;
        }
        double most = Math.floor(w.pickers().most() + 1e-9);
        double least = w.pickers().leastFrom(1);
        double factor = scale == 1 ? 1 : Math.min(1, Math.max(Math.rint(most * scale) / most, 1 / least));
        Schedule pickers = w.pickers().schedule(factor, 1);
        for (Hit<PlaceEffect> hit : hits(Station.WAREHOUSE, w.name())) {
            double left = hit.effect().factor();
            // A fault that is no outage leaves at least one picker.
            pickers = hit.on(pickers, left == 0 ? 0 : Math.max(left, 1 / Math.max(1, least * factor)));
        }
        Law time = base.picking().time();
        return base.with(Picking.by(pickers, factor == scale ? time : time.times(factor / scale)));
    }

    DeliveryRules delivery() {
        DeliveryRules d = scenario.stages().delivery().rules();
        List<Port> ports = new ArrayList<>();
        for (int p = 0; p < d.ports().size(); p++) {
            Port port = d.ports().get(p);
            if (scenario.market().supply().without(Mechanism.CUSTOMS)) {
                ports.add(Port.of(port.name(), Schedule.UNLIMITED, Law.fixed(0)));
                continue;
            }
            Levels levels = scenario.stages().delivery().portCapacities().get(p);
            ports.add(atScale(port, levels));
        }
        return new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), ports, d.regionOf(), delays(ports));
    }

    private Delays delays(List<Port> ports) {
        if (scenario.hits(LateEffect.class, seedKey).isEmpty()) {
            return Delays.NONE;
        }
        List<String> regions = scenario.market().frame().regions();
        List<String> houses = scenario.stages().warehouseNames();
        boolean hasCustoms = !scenario.market().supply().without(Mechanism.CUSTOMS);
        return new Delays(
                houses.stream()
                        .map(house -> regions.stream()
                                .map(region -> late(Way.ROUTE, house + "/" + region))
                                .toArray(Lateness[]::new))
                        .toArray(Lateness[][]::new),
                houses.stream().map(house -> late(Way.COURIER, house)).toArray(Lateness[]::new),
                houses.stream().map(house -> late(Way.FLIGHT, house)).toArray(Lateness[]::new),
                ports.stream()
                        .map(port -> hasCustoms ? late(Way.CLEARANCE, port.name()) : Lateness.NONE)
                        .toArray(Lateness[]::new));
    }

    private Lateness late(Way way, String unit) {
        return Lateness.of(scenario.hits(LateEffect.class, seedKey).stream()
                .filter(hit -> hit.effect().way() == way && hit.effect().units().has(unit))
                .map(hit -> new Lateness.Cause(
                        hit.name(),
                        hit.strength(),
                        hit.effect().factor(),
                        hit.effect().more()))
                .toList());
    }

    private List<Hit<PlaceEffect>> hits(Station station, String unit) {
        return scenario.hits(PlaceEffect.class, seedKey).stream()
                .filter(hit -> hit.effect().hits(station, unit))
                .toList();
    }

    /** @param levels in parcels an hour */
    private Port atScale(Port port, Levels levels) {
        Schedule speed = levels.schedule(scale, VirtualTime.HOUR);
        for (Hit<PlaceEffect> hit : hits(Station.CUSTOMS, port.name())) {
            speed = hit.on(speed, hit.effect().factor());
        }
        return Port.of(port.name(), speed, port.clearance());
    }
}
