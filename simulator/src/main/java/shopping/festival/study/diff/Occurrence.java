package shopping.festival.study.diff;

import java.util.Comparator;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/**
 * One event of one intent.
 *
 * @param order the order as it was by then, {@link Order#NONE} before there was one
 */
record Occurrence(long id, long time, Kind kind, long order, int unit, long fen) {
    static final Comparator<Occurrence> ORDER = Comparator.comparingLong(Occurrence::id)
            .thenComparingLong(Occurrence::time)
            .thenComparingInt(Occurrence::attempt)
            .thenComparing(Occurrence::kind);

    int attempt() {
        return Order.attempt(order);
    }

    /** True if the digest cannot tell them apart. */
    boolean isSameAs(Occurrence o) {
        return time == o.time && kind == o.kind && attempt() == o.attempt() && unit == o.unit && fen == o.fen;
    }
}
