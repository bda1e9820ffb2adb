package shopping.festival.engine.audit;

import shopping.festival.base.random.Draws;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.flow.Rows;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Order;

/**
 * Counts, at the door of the warehouses, how many units of every stock record were really sold.
 *
 * <p>A counter for each of a million records would be three cache misses an order. So what is kept are a few sums modulo
 * 2⁶⁴ of units times a hash of offer and warehouse. Sums that agree are proof enough (a chance of 2⁻⁶⁴ each); of sums
 * that do not, the difference is units times the hash of the record that is wrong, which tells the record.
 */
public final class StockCount implements Stateful {
    private static final int SUMS_BITS = 10;
    /** How many units a single record can be wrong by and still be told. */
    private static final int UNITS_MOST = 1000;

    private final long[] sums = new long[1 << SUMS_BITS];

    /** Rows that enter a warehouse. */
    public void enter(Rows rows) {
        int n = rows.size();
        for (int i = 0; i < n; i++) {
            long order = rows.order(i);
            add(Order.offer(order), Order.warehouse(order), Order.units(order));
        }
    }

    private void add(int offer, int warehouse, long units) {
        long hash = hash(offer, warehouse);
        sums[sumOf(hash)] += units * hash;
    }

    public void add(StockCount other) {
        for (int s = 0; s < sums.length; s++) {
            sums[s] += other.sums[s];
        }
    }

    /** Told word by word, without how many: so the words of several add up as they do. */
    @Override
    public void state(Tape tape) {
        for (int s = 0; s < sums.length; s++) {
            sums[s] = tape.word(sums[s]);
        }
    }

    /** Takes out what a record says it sold. If all records told the truth, nothing is left. */
    public void settle(Market market, int offer, int stockRecord, int units) {
        add(offer, market.warehouseOf(stockRecord), -units);
    }

    /** Units that a record shipped more than it sold, as far as the sums can tell; 0 if they agree. */
    public int excessOf(Market market, int offer, int stockRecord) {
        long hash = hash(offer, market.warehouseOf(stockRecord));
        long left = sums[sumOf(hash)];
        for (int units = 1; left != 0 && units <= UNITS_MOST; units++) {
            if (units * hash == left) {
                return units;
            }
            if (-units * hash == left) {
                return -units;
            }
        }
        return 0;
    }

    /** True if every record shipped what it sold. */
    public boolean isSettled() {
        for (long sum : sums) {
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    private static long hash(int offer, int warehouse) {
        return Draws.mix(((long) offer << 8 | warehouse) + 1) | 1;
    }

    private static int sumOf(long hash) {
        return (int) (hash >>> 64 - SUMS_BITS);
    }
}
