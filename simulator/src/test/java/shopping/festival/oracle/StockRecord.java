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
    final ArrayDeque<Waiting> queue = new ArrayDeque<>();

    StockRecord(int number, int offer, int warehouse, int initial, Policy policy) {
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
        return new Stock(onHand, committed, inbound);
    }
}
