package shopping.festival.model.sellers;

import java.nio.LongBuffer;
import java.util.Arrays;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.BrokenLaw;

/**
 * Units on hand and units committed (reserved or sold) of a range of stock records.
 *
 * <p>A record is two {@code long}s side by side, because with a million offers every look at another array is a cache
 * miss:
 *
 * <pre>
 * replenished 1 | warehouse 7 | committed 28 | on hand 28
 * units on hand · µs over the measured time, a double
 * </pre>
 *
 * <p>Every change goes through here, so that initial + inbound = on hand + committed can be checked at any time.
 */
final class Shelf {
    private static final int FIELD = 28;
    private static final long MASK = (1L << FIELD) - 1;
    private static final int WAREHOUSE_AT = 56;

    private final int firstRecord;
    private final Measured measured;
    private final long[] state;
    private final Refilled refilled;
    /** By place among the records that are refilled here: units that came. */
    private final int[] inbound;

    private final int firstPlace;

    Shelf(Market market, StockPlan plan, Measured measured, int firstRecord, int endRecord) {
        this.firstRecord = firstRecord;
        this.measured = measured;
        this.refilled = plan.refilled();
        this.firstPlace = refilled.before(firstRecord);
        this.inbound = new int[refilled.before(endRecord) - firstPlace];
        this.state = new long[2 * (endRecord - firstRecord)];
        for (int r = firstRecord; r < endRecord; r++) {
            long replenished = refilled.placeOf(r) == Refilled.NEVER ? 0 : 1;
            state[at(r)] = replenished << 63 | (long) market.warehouseOf(r) << WAREHOUSE_AT | plan.initial()[r];
            grow(r, plan.initial()[r], 0);
        }
    }

    private int at(int r) {
        return r - firstRecord << 1;
    }

    /** More units, or less, from an instant on. */
    private void grow(int r, long units, long time) {
        int area = at(r) + 1;
        double more = (double) units * measured.after(time);
        state[area] = Double.doubleToRawLongBits(Double.longBitsToDouble(state[area]) + more);
    }

    /** Units on hand · µs over the measured time. */
    double onHandArea(int r) {
        return Double.longBitsToDouble(state[at(r) + 1]);
    }

    /** Loads a record; see {@link Stock#lookAhead} for why. */
    long touch(int r) {
        return state[at(r)];
    }

    int onHand(int r) {
        return (int) (state[at(r)] & MASK);
    }

    int committed(int r) {
        return (int) (state[at(r)] >>> FIELD & MASK);
    }

    int warehouse(int r) {
        return (int) (state[at(r)] >>> WAREHOUSE_AT) & 0x7F;
    }

    boolean isReplenished(int r) {
        return state[at(r)] < 0;
    }

    int inbound(int r) {
        int place = refilled.placeOf(r);
        return place == Refilled.NEVER ? 0 : inbound[place - firstPlace];
    }

    /** Moves units from the shelf to an order. */
    void commit(int r, int units, long time) {
        if (onHand(r) < units) {
            throw new BrokenLaw("nothing is negative", "stock record " + r + ": " + units + " units of " + onHand(r));
        }
        state[at(r)] += ((long) units << FIELD) - units;
        grow(r, -units, time);
    }

    /** Takes units back from an order and puts them on the shelf. */
    void release(int r, int units, long time) {
        if (committed(r) < units) {
            throw new BrokenLaw(
                    "nothing is negative", "stock record " + r + ": " + units + " units back of " + committed(r));
        }
        state[at(r)] -= ((long) units << FIELD) - units;
        grow(r, units, time);
    }

    /** Puts units of a supplier on the shelf. */
    void receive(int r, int units, long time) {
        if (onHand(r) + (long) units > MASK) {
            throw new BrokenLaw("stock fits its record", "stock record " + r + ": " + units + " more units");
        }
        state[at(r)] += units;
        grow(r, units, time);
        inbound[refilled.placeOf(r) - firstPlace] += units;
    }

    /** As that of a stage. */
    void state(StateArchive archive) {
        archive.range("shelf", firstRecord, 2, state);
        LongBuffer came = LongBuffer.allocate(archive.isRead() ? 0 : 2 * inbound.length);
        int r = firstRecord;
        for (int i = 0; i < inbound.length && !archive.isRead(); i++, r++) {
            r = refilled.next(r);
            if (inbound[i] != 0) {
                came.put(r).put(inbound[i]);
            }
        }
        long[] told = Arrays.copyOf(came.array(), came.position());
        long[] own = archive.entries("inbound", 2, told, (words, at) -> isHere(words[at]));
        for (int at = 0; at < own.length && archive.isRead(); at += 2) {
            inbound[refilled.placeOf((int) own[at]) - firstPlace] = (int) own[at + 1];
        }
    }

    private boolean isHere(long r) {
        return r >= firstRecord && r < firstRecord + state.length / 2;
    }
}
