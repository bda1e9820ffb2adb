package shopping.festival.oracle;

import java.util.ArrayDeque;
import shopping.festival.measure.Probe;
import shopping.festival.model.sellers.Miscount;
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
    /** What is shown of it beyond what is there, and the miscount that it comes from, null for none. */
    int shownMore;

    Miscount miscount;
    private final Probe.Interval measured;
    private long since;
    private long onHandArea;
    private long onOrderArea;
    private long backorderArea;
    private long offerOut;
    long ordersInDay;
    long unitsInDay;
    final ArrayDeque<Waiting> queue = new ArrayDeque<>();

    StockRecord(int number, int offer, int warehouse, int initial, Policy policy, Probe.Interval measured) {
        this.measured = measured;
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

    /** Lets the time pass until an instant, before anything changes at it; within the measured time only. */
    void passes(long t, boolean offerIsOut) {
        long span = within(t) - within(since);
        onHandArea += span * onHand;
        onOrderArea += span * onOrder;
        backorderArea += span * unfilled();
        offerOut += offerIsOut ? span : 0;
        since = t;
    }

    private long within(long t) {
        return Math.min(Math.max(t, measured.from()), measured.to());
    }

    void ordered(int units, long t) {
        boolean counts = t >= measured.from() && t < measured.to();
        ordersInDay += counts ? 1 : 0;
        unitsInDay += counts ? units : 0;
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
