package shopping.festival.model.sellers;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.order.Order;

/** An order that was accepted without stock and waits for units, first in, first out. */
final class Backorder implements Stateful {
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
        this(id, order, stockRecord, Order.units(order));
    }

    Backorder(long id, long order, int stockRecord, int units) {
        this.id = id;
        this.order = order;
        this.stockRecord = stockRecord;
        this.units = units;
    }

    boolean isFilled() {
        return allocated == units;
    }

    /** What changes of it. */
    @Override
    public void state(Tape tape) {
        allocated = tape.word(allocated);
        paid = tape.flag(paid);
        order = tape.word(order);
        fen = tape.word(fen);
        paidAt = tape.word(paidAt);
    }
}
