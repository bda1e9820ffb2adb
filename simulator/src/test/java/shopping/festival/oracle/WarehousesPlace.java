package shopping.festival.oracle;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.order.Kind;
import shopping.festival.model.warehouses.Warehouse;

/** Warehouses: picked, packed, and off with the truck or a courier. */
final class WarehousesPlace {
    private final Oracle oracle;
    private final PickerPool[] pools;

    WarehousesPlace(Oracle oracle) {
        this.oracle = oracle;
        this.pools = new PickerPool[oracle.festival.warehouses().size()];
        for (int w = 0; w < pools.length; w++) {
            Warehouse warehouse = oracle.festival.warehouses().get(w);
            if (!warehouse.pickers().isUnlimited()) {
                pools[w] = new PickerPool(oracle, warehouse.pickers());
            }
        }
    }

    void arrives(Purchase p, long t) {
        int w = p.stock.warehouse;
        double length = oracle.festival.warehouses().get(w).picking().time().sample(p.bits(Purpose.PICKING));
        if (pools[w] == null) {
            oracle.chronicle.reached(Reached.PICKED_BY_NOBODY);
            picked(p, t + (long) length);
        } else {
            pools[w].arrives(t, Fixed.length(length), picked -> picked(p, picked));
        }
    }

    private void picked(Purchase p, long picked) {
        Warehouse warehouse = oracle.festival.warehouses().get(p.stock.warehouse);
        long packed = picked + warehouse.packing().sampleLong(p.bits(Purpose.PACKING));
        p.byCourier = p.luck(Purpose.COURIER, warehouse.courierShare());
        long planned = warehouse.departures().next(packed);
        long truck = Late.end(warehouse.departures().lateness(), planned, planned, baseOf(warehouse, planned));
        long leaves = p.byCourier ? packed : truck;
        oracle.chronicle.reachedIf(leaves > planned, Reached.TRUCK_WAS_LATE);
        oracle.chronicle.reachedIf(p.byCourier, Reached.COURIER);
        oracle.chronicle.reachedIf(leaves > packed, Reached.WAITED_FOR_TRUCK);
        oracle.chronicle.write(Kind.DISPATCHED, p, leaves, p.stock.warehouse);
        oracle.delivery.leaves(p, leaves);
    }

    /** Of a truck: all that is on it is as late as it is. */
    private long baseOf(Warehouse warehouse, long planned) {
        long house = Draws.base(oracle.festival.seedKey(), Draws.keyOf(warehouse.name()));
        return Draws.base(house, planned);
    }
}
