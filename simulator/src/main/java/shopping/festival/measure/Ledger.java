package shopping.festival.measure;

import org.HdrHistogram.Histogram;
import shopping.festival.flow.Order;

/** What was paid, by cell, buyer segment and warehouse: the source of both ledgers, brand origin and fulfilment mode. */
public final class Ledger {
    private static final int HOUSES = Order.WAREHOUSES_MAX + 1;

    private final int segments;
    private final long[] bySegmentOrders;
    private final long[] bySegmentFen;
    private final long[] byHouseOrders;
    private final long[] byHouseFen;
    private final long[] byHouseUnits;
    private final long[] byHouseDelivered;
    private final long[] byHouseDeliveryMillis;
    /** Times from payment to the door in milliseconds, null where nothing was delivered. */
    private final LatencyCounts[] byHouseDeliveries;

    Ledger(int cells, int segments) {
        this.segments = segments;
        this.bySegmentOrders = new long[cells * segments];
        this.bySegmentFen = new long[cells * segments];
        this.byHouseOrders = new long[cells * HOUSES];
        this.byHouseFen = new long[cells * HOUSES];
        this.byHouseUnits = new long[cells * HOUSES];
        this.byHouseDelivered = new long[HOUSES];
        this.byHouseDeliveryMillis = new long[HOUSES];
        this.byHouseDeliveries = new LatencyCounts[HOUSES];
    }

    void paid(long order, long fen) {
        int cell = Order.cell(order);
        int s = cell * segments + Order.segment(order);
        bySegmentOrders[s]++;
        bySegmentFen[s] += fen;
        int h = cell * HOUSES + Order.warehouse(order);
        byHouseOrders[h]++;
        byHouseFen[h] += fen;
        byHouseUnits[h] += Order.units(order);
    }

    void delivered(long order, long sincePaid) {
        int house = Order.warehouse(order);
        // In milliseconds: the microseconds of 600 million parcels that travel for days pass 2⁶³.
        long millis = sincePaid / 1_000;
        byHouseDelivered[house]++;
        byHouseDeliveryMillis[house] += millis;
        deliveries(house).add(millis);
    }

    private LatencyCounts deliveries(int house) {
        if (byHouseDeliveries[house] == null) {
            byHouseDeliveries[house] = new LatencyCounts();
        }
        return byHouseDeliveries[house];
    }

    void add(Ledger other) {
        addTo(bySegmentOrders, other.bySegmentOrders);
        addTo(bySegmentFen, other.bySegmentFen);
        addTo(byHouseOrders, other.byHouseOrders);
        addTo(byHouseFen, other.byHouseFen);
        addTo(byHouseUnits, other.byHouseUnits);
        addTo(byHouseDelivered, other.byHouseDelivered);
        addTo(byHouseDeliveryMillis, other.byHouseDeliveryMillis);
        for (int h = 0; h < HOUSES; h++) {
            if (other.byHouseDeliveries[h] != null) {
                deliveries(h).add(other.byHouseDeliveries[h]);
            }
        }
    }

    private static void addTo(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    public long ordersOf(int cell, int segment) {
        return bySegmentOrders[cell * segments + segment];
    }

    public long fenOf(int cell, int segment) {
        return bySegmentFen[cell * segments + segment];
    }

    /** All money in the ledger. */
    public long fen() {
        return java.util.Arrays.stream(bySegmentFen).sum();
    }

    /** @param warehouse {@link Order#NO_WAREHOUSE} for orders paid before their stock was found */
    public long ordersFrom(int cell, int warehouse) {
        return byHouseOrders[cell * HOUSES + warehouse];
    }

    public long fenFrom(int cell, int warehouse) {
        return byHouseFen[cell * HOUSES + warehouse];
    }

    public long unitsFrom(int cell, int warehouse) {
        return byHouseUnits[cell * HOUSES + warehouse];
    }

    public long deliveredFrom(int warehouse) {
        return byHouseDelivered[warehouse];
    }

    /** Adds the delivery times from a warehouse, milliseconds, to a histogram. */
    public void deliveriesInto(Histogram histogram, int warehouse) {
        if (byHouseDeliveries[warehouse] != null) {
            byHouseDeliveries[warehouse].into(histogram);
        }
    }

    public long deliveryMillisFrom(int warehouse) {
        return byHouseDeliveryMillis[warehouse];
    }
}
