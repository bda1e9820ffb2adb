package shopping.festival.model.warehouses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Pickers;

/**
 * Warehouses: paid orders are picked in the order in which they come, packed, and leave with the next truck.
 *
 * <p>First come, first served: when an order is picked is known as it arrives, so the backlog is not kept as rows.
 */
public final class WarehousesStage extends CalendarStage {
    private final List<Warehouse> warehouses;
    private final Journal journal;
    private final Site site;
    private final int partition;
    /** Per warehouse: by what the scenario knows it. */
    private final String[] keys;
    /** Per warehouse, null where picking takes nobody's time. */
    private final @Nullable Pickers[] pickers;
    /** Per warehouse: a parcel packed after the first and until the second instant leaves at the second. */
    private final long[] truckBefore;

    private final long[] truck;
    /** Per warehouse: when that truck really leaves. */
    private final long[] leaves;
    /** Per warehouse: the base of its draws. */
    private final long[] draws;

    public WarehousesStage(List<Warehouse> warehouses, Site site) {
        super(site.draws(), (id, order) -> site.hostsWarehouse(Order.warehouse(order)));
        this.site = site;
        this.warehouses = warehouses;
        this.journal = site.journal();
        this.partition = site.partition();
        this.pickers = new Pickers[warehouses.size()];
        this.keys = warehouses.stream().map(w -> "warehouses." + w.name()).toArray(String[]::new);
        this.truckBefore = new long[warehouses.size()];
        this.truck = new long[warehouses.size()];
        this.leaves = new long[warehouses.size()];
        this.draws = warehouses.stream()
                .mapToLong(w -> site.draws().baseOfKey(Draws.keyOf(w.name())))
                .toArray();
        for (int w = 0; w < pickers.length; w++) {
            if (!warehouses.get(w).pickers().isUnlimited()) {
                pickers[w] = new Pickers(warehouses.get(w).pickers());
            }
        }
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                pick(due.at(i), out);
            }
        }
    }

    @Override
    public int earliestFeedbackMinute() {
        // Nothing runs back from here.
        return Integer.MAX_VALUE;
    }

    private void pick(Due row, Outbox out) {
        long base = row.base();
        long order = row.order();
        int number = Order.warehouse(order);
        Warehouse warehouse = warehouses.get(number);
        long packed =
                warehouse.packing().after(picked(row.time(), number, warehouse.picking(), base), base, Purpose.PACKING);
        boolean courier = warehouse.courierShare() > 0
                && Draws.unit(Draws.bits(base, Purpose.COURIER)) < warehouse.courierShare();
        long leaves = courier ? packed : nextTruck(number, packed);
        journal.record(Kind.DISPATCHED, row.id(), order, leaves, number, row.fen());
        journal.took(Latency.DISPATCH, leaves, leaves - row.since());
        long parcel = Order.withTag(order, courier ? Tag.COURIER : Tag.PLAIN);
        out.to(Hop.SHIPPED, partition).add(leaves, row.id(), parcel, row.fen(), row.since());
    }

    /** When an order that comes to a warehouse is picked. */
    private long picked(long at, int number, Picking picking, long base) {
        Pickers own = pickers[number];
        long picked;
        long start;
        if (own == null) {
            start = EndOfTime.within(at + picking.congestion().waitMicros(at), keys[number]);
            picked = picking.time().after(start, base, Purpose.PICKING);
        } else {
            picked = own.serve(at, picking.time().sample(base, Purpose.PICKING));
            start = own.lastStart();
        }
        journal.served(Station.WAREHOUSE, number, at, start, picked);
        return picked;
    }

    /** Parcels are packed nearly in the order of time: most leave with the truck of the one before. */
    private long nextTruck(int number, long packed) {
        Departures departures = warehouses.get(number).departures();
        if (packed <= truckBefore[number] || packed > truck[number]) {
            truckBefore[number] = packed - 1;
            truck[number] = EndOfTime.within(departures.next(packed), keys[number]);
            leaves[number] = departures.leaves(truck[number], draws[number]);
        }
        return leaves[number];
    }

    /** Which truck is next it finds again by itself. */
    @Override
    public void state(StateArchive archive) {
        super.state(archive);
        for (int w = 0; w < pickers.length; w++) {
            Pickers own = pickers[w];
            if (own != null && site.hostsWarehouse(w)) {
                archive.unit("pickers", w, own);
            }
        }
    }
}
