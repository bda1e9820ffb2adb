package shopping.festival.scenario.making;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.Schedule;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.delivery.DeliveryRules;
import shopping.festival.model.delivery.Port;
import shopping.festival.model.order.Station;
import shopping.festival.model.warehouses.Picking;
import shopping.festival.model.warehouses.Warehouse;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.Mechanism;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.WarehouseTerms;
import shopping.festival.scenario.hocon.Levels;

/** Makes warehouses and ports of a given size. */
record LogisticsMaker(Scenario scenario, double scale) {

    List<Warehouse> warehouses() {
        return scenario.warehouses().stream().map(this::warehouse).toList();
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
        for (Fault fault : scenario.faults(Station.WAREHOUSE, w.name())) {
            // A fault that is no outage leaves at least one picker.
            double left = fault.factor() == 0 ? 0 : Math.max(fault.factor(), 1 / Math.max(1, least * factor));
            pickers = pickers.withFault(fault.from(), fault.to(), left);
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
        return new DeliveryRules(d.transit(), d.courier(), d.portOf(), d.flight(), ports, d.regionOf());
    }

    /** @param levels in parcels an hour */
    private Port atScale(Port port, Levels levels) {
        Schedule speed = levels.schedule(scale, VirtualTime.HOUR);
        for (Fault fault : scenario.faults(Station.CUSTOMS, port.name())) {
            speed = speed.withFault(fault.from(), fault.to(), fault.factor());
        }
        return Port.of(port.name(), speed, port.clearance());
    }
}
