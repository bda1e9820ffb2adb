package shopping.festival.model.sellers;

import shopping.festival.model.order.Order;

/** An order that was accepted without stock and waits for units, first in, first out. */
final class Backorder {
    final long id;
    final int stockRecord;
    final int units;
    int allocated;
    /** True once it came back from payment; the row is kept until the units are there. */
    boolean paid;

    long order;
    long fen;
    long paidAt;

    Backorder(long id, long order, int stockRecord) {
        this.id = id;
        this.order = order;
        this.stockRecord = stockRecord;
        this.units = Order.units(order);
    }

    boolean isFilled() {
        return allocated == units;
    }
}
