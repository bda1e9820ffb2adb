package shopping.festival.oracle;

import java.util.ArrayDeque;
import shopping.festival.model.sellers.Policy;

/** The stock of one offer at one location, with its queue and its account at the supplier. */
final class StockRecord {
    final int number;
    final int offer;
    final int warehouse;
    /** Null if nothing ever comes. */
    final Policy policy;

    int onHand;
    int committed;
    int inbound;
    long onOrder;
    long supply;
    int supplierOrders;
    private final long day;
    private long since;
    private long onHandArea;
    private long onOrderArea;
    private long backorderArea;
    private long offerOut;
    long ordersInDay;
    long unitsInDay;
    final ArrayDeque<Waiting> queue = new ArrayDeque<>();

    StockRecord(int number, int offer, int warehouse, int initial, Policy policy, long day) {
        this.day = day;
        this.number = number;
        this.offer = offer;
        this.warehouse = warehouse;
        this.onHand = initial;
        this.policy = policy;
        if (policy instanceof Policy.ReorderPoint rq) {
            supply = rq.supply();
        } else if (policy instanceof Policy.OrderUpTo ss) {
            supply = ss.supply();
        }
    }

    /** Lets the time pass until an instant, before anything changes at it; of the day only. */
    void passes(long t, boolean offerIsOut) {
        long span = Math.min(t, day) - Math.min(since, day);
        onHandArea += span * onHand;
        onOrderArea += span * onOrder;
        backorderArea += span * unfilled();
        offerOut += offerIsOut ? span : 0;
        since = t;
    }

    void ordered(int units, long t) {
        ordersInDay += t < day ? 1 : 0;
        unitsInDay += t < day ? units : 0;
    }

    long unfilled() {
        return queue.stream().mapToLong(Waiting::lacks).sum();
    }

    boolean canPromise(int units) {
        return unfilled() + units - onHand <= onOrder + supply;
    }

    long position() {
        return onHand - unfilled() + onOrder;
    }

    void commit(int units) {
        onHand -= units;
        committed += units;
        if (onHand < 0) {
            throw new IllegalStateException("stock record " + number + " sold what it has not");
        }
    }

    void giveBack(int units) {
        committed -= units;
        onHand += units;
    }

    Stock asStock() {
        return new Stock(
                onHand,
                committed,
                inbound,
                new Stock.Levels(onHandArea, onOrderArea, backorderArea, ordersInDay, unitsInDay, offerOut));
    }
}
