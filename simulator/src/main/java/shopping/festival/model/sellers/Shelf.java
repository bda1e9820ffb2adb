package shopping.festival.model.sellers;

import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;

/**
 * Units on hand and units committed (reserved or sold) of a range of stock records.
 *
 * <p>A record is one {@code long}, because with a million offers every look at another array is a cache miss:
 *
 * <pre>
 * replenished 1 | warehouse 7 | committed 28 | on hand 28
 * </pre>
 *
 * <p>Every change goes through here, so that initial + inbound = on hand + committed can be checked at any time.
 */
final class Shelf {
    private static final int FIELD = 28;
    private static final long MASK = (1L << FIELD) - 1;
    private static final int WAREHOUSE_AT = 56;

    private final int firstRecord;
    private final long[] state;
    private final int[] inbound;

    Shelf(Market market, StockPlan plan, int firstRecord, int endRecord) {
        this.firstRecord = firstRecord;
        this.state = new long[endRecord - firstRecord];
        this.inbound = new int[state.length];
        for (int i = 0; i < state.length; i++) {
            int r = firstRecord + i;
            long replenished = plan.policyOf(r).isNone() ? 0 : 1;
            state[i] = replenished << 63 | (long) market.warehouseOf(r) << WAREHOUSE_AT | plan.initial()[r];
        }
    }

    /** Loads a record; see {@link Stock#lookAhead} for why. */
    long touch(int r) {
        return state[r - firstRecord];
    }

    int onHand(int r) {
        return (int) (state[r - firstRecord] & MASK);
    }

    int committed(int r) {
        return (int) (state[r - firstRecord] >>> FIELD & MASK);
    }

    int warehouse(int r) {
        return (int) (state[r - firstRecord] >>> WAREHOUSE_AT) & 0x7F;
    }

    boolean isReplenished(int r) {
        return state[r - firstRecord] < 0;
    }

    int inbound(int r) {
        return inbound[r - firstRecord];
    }

    /** Moves units from the shelf to an order. */
    void commit(int r, int units) {
        if (onHand(r) < units) {
            throw new BrokenLaw("nothing is negative", "stock record " + r + ": " + units + " units of " + onHand(r));
        }
        state[r - firstRecord] += ((long) units << FIELD) - units;
    }

    /** Takes units back from an order and puts them on the shelf. */
    void release(int r, int units) {
        if (committed(r) < units) {
            throw new BrokenLaw(
                    "nothing is negative", "stock record " + r + ": " + units + " units back of " + committed(r));
        }
        state[r - firstRecord] -= ((long) units << FIELD) - units;
    }

    /** Puts units of a supplier on the shelf. */
    void receive(int r, int units) {
        if (onHand(r) + (long) units > MASK) {
            throw new BrokenLaw("stock fits its record", "stock record " + r + ": " + units + " more units");
        }
        state[r - firstRecord] += units;
        inbound[r - firstRecord] += units;
    }
}
