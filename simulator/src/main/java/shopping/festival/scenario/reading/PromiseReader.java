package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.market.Mode;
import shopping.festival.model.market.Segment;
import shopping.festival.scenario.DeliveryPromise;
import shopping.festival.scenario.hocon.Section;

/** Reads how long deliveries are said to take, and what buyers make of it. */
record PromiseReader(List<WarehouseRead> warehouses, List<PortRead> ports, List<Segment> segments) {

    /** @param hasCustoms whether parcels from abroad are cleared at all */
    DeliveryPromise read(Section demand, boolean hasCustoms) {
        Section reference = demand.section("deliveryReference");
        double[] days = new double[Mode.values().length];
        for (Mode mode : Mode.values()) {
            days[mode.ordinal()] = (double) reference.duration(mode.label(), 0, VirtualTime.HORIZON) / VirtualTime.DAY;
        }
        return new DeliveryPromise(
                demand.number("deliverySensitivity", 0, 10),
                days,
                warehouses.stream().mapToDouble(w -> days(w, hasCustoms)).toArray());
    }

    private double days(WarehouseRead warehouse, boolean hasCustoms) {
        double shares = 0;
        double micros = 0;
        for (Segment segment : segments) {
            shares += segment.share();
            micros += segment.share() * warehouse.transit()[segment.region()].mean();
        }
        double abroad = warehouse.port() < 0
                ? 0
                : warehouse.flight().mean()
                        + (hasCustoms ? ports.get(warehouse.port()).clearance().mean() : 0);
        return ((shares > 0 ? micros / shares : 0) + abroad) / VirtualTime.DAY;
    }
}
