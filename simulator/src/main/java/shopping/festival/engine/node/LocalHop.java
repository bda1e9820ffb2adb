package shopping.festival.engine.node;

import shopping.festival.model.flow.RowSink;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Order;

/** A hop between two stages of one actor: a row is summed up, and written once, where the next stage keeps it. */
final class LocalHop implements RowSink {
    private final RowSink inlet;
    private final Sums written = new Sums();

    LocalHop(RowSink inlet) {
        this.inlet = inlet;
    }

    @Override
    public void add(long time, long id, long order, long fen, long since) {
        written.add(Sums.hash(id, Order.attempt(order)), fen);
        inlet.add(time, id, order, fen, since);
    }

    /** What has gone over it so far. */
    Sums written() {
        return written;
    }
}
