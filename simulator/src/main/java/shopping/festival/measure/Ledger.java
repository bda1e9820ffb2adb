package shopping.festival.measure;

import java.util.Arrays;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;

/** What was paid, by cell, buyer segment and warehouse: the source of both ledgers, brand origin and fulfilment mode. */
public final class Ledger implements Stateful {
    private static final int HOUSES = Order.WAREHOUSES_MAX + 1;
    private static final int SEGMENT_WIDTH = 2;
    private static final int HOUSE_WIDTH = 4;
    /** Orders stand first. */
    private static final int FEN = 1;

    private static final int UNITS = 2;

    private final int segments;
    /** By cell and segment orders and fen, side by side: every order counts here, and each line of the cache costs. */
    private final long[] bySegment;
    /** By cell and warehouse orders, fen and units, and a place that stays empty. */
    private final long[] byHouse;

    private final long[] byHouseDelivered;
    private final long[] byHouseDeliveryMillis;
    /** Times from payment to the door in milliseconds, null where nothing was delivered. */
    private final @Nullable LatencyCounts[] byHouseDeliveries;

    Ledger(int cells, int segments) {
        this.segments = segments;
        this.bySegment = new long[cells * segments * SEGMENT_WIDTH];
        this.byHouse = new long[cells * HOUSES * HOUSE_WIDTH];
        this.byHouseDelivered = new long[HOUSES];
        this.byHouseDeliveryMillis = new long[HOUSES];
        this.byHouseDeliveries = new LatencyCounts[HOUSES];
    }

    void paid(long order, long fen) {
        int cell = Order.cell(order);
        int s = atSegment(cell, Order.segment(order));
        bySegment[s]++;
        bySegment[s + FEN] += fen;
        int h = atHouse(cell, Order.warehouse(order));
        byHouse[h]++;
        byHouse[h + FEN] += fen;
        byHouse[h + UNITS] += Order.units(order);
    }

    private int atSegment(int cell, int segment) {
        return (cell * segments + segment) * SEGMENT_WIDTH;
    }

    private static int atHouse(int cell, int warehouse) {
        return (cell * HOUSES + warehouse) * HOUSE_WIDTH;
    }

    void delivered(long order, long time, long sincePaid) {
        if (sincePaid < 0) {
            throw Latencies.negative(Latency.DELIVERY, time, sincePaid);
        }
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
        Columns.add(bySegment, other.bySegment);
        Columns.add(byHouse, other.byHouse);
        Columns.add(byHouseDelivered, other.byHouseDelivered);
        Columns.add(byHouseDeliveryMillis, other.byHouseDeliveryMillis);
        for (int h = 0; h < HOUSES; h++) {
            if (other.byHouseDeliveries[h] != null) {
                deliveries(h).add(other.byHouseDeliveries[h]);
            }
        }
    }

    @Override
    public void state(Tape tape) {
        tape.each(bySegment);
        Sparse.numbers(tape, byHouse);
        tape.each(byHouseDelivered);
        tape.each(byHouseDeliveryMillis);
        int[] houses = Sparse.places(tape, byHouseDeliveries, HOUSES);
        if (tape.isRead()) {
            Arrays.fill(byHouseDeliveries, null);
        }
        for (int house : houses) {
            deliveries(house).state(tape);
        }
    }

    public long ordersOf(int cell, int segment) {
        return bySegment[atSegment(cell, segment)];
    }

    public long fenOf(int cell, int segment) {
        return bySegment[atSegment(cell, segment) + FEN];
    }

    /** The money of each cell. */
    public long[] fenByCell() {
        long[] fen = new long[bySegment.length / SEGMENT_WIDTH / segments];
        for (int i = FEN; i < bySegment.length; i += SEGMENT_WIDTH) {
            fen[i / SEGMENT_WIDTH / segments] += bySegment[i];
        }
        return fen;
    }

    /** All money in the ledger. */
    public long fen() {
        return sum(bySegment, FEN, SEGMENT_WIDTH);
    }

    /** All orders in the ledger. */
    public long orders() {
        return sum(bySegment, 0, SEGMENT_WIDTH);
    }

    /** All orders again, as its other side by cell and warehouse has them: the audit holds the two together. */
    public long ordersByHouse() {
        return sum(byHouse, 0, HOUSE_WIDTH);
    }

    /** All money again, as its other side has it. */
    public long fenByHouse() {
        return sum(byHouse, FEN, HOUSE_WIDTH);
    }

    private static long sum(long[] columns, int first, int width) {
        long sum = 0;
        for (int i = first; i < columns.length; i += width) {
            sum += columns[i];
        }
        return sum;
    }

    /** @param warehouse {@link Order#NO_WAREHOUSE} for orders paid before their stock was found */
    public long ordersFrom(int cell, int warehouse) {
        return byHouse[atHouse(cell, warehouse)];
    }

    public long fenFrom(int cell, int warehouse) {
        return byHouse[atHouse(cell, warehouse) + FEN];
    }

    public long unitsFrom(int cell, int warehouse) {
        return byHouse[atHouse(cell, warehouse) + UNITS];
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

    /** How many delivery times from a warehouse are in its histogram, as the audit counts them. */
    public long deliveriesCounted(int warehouse) {
        return byHouseDeliveries[warehouse] == null ? 0 : byHouseDeliveries[warehouse].count();
    }

    /** What the histogram of a warehouse's deliveries can add up to, milliseconds. */
    public LatencyCounts.Bounds deliveryMillisBounds(int house) {
        LatencyCounts deliveries = byHouseDeliveries[house];
        return deliveries == null ? LatencyCounts.Bounds.ZERO : deliveries.sum();
    }

    public long deliveryMillisFrom(int warehouse) {
        return byHouseDeliveryMillis[warehouse];
    }
}
