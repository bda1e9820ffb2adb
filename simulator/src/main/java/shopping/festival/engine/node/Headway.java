package shopping.festival.engine.node;

import shopping.festival.measure.Measures;
import shopping.festival.model.order.Kind;

/** How far a run, or one node of it, has come: for people who watch and for the meters, never for a result. */
public record Headway(long attempts, long accepted, long paid, long gmvFen, long batches, long batchedRows, long held) {
    public static final Headway NOTHING = new Headway(0, 0, 0, 0, 0, 0, 0);

    public static Headway of(Node node) {
        Measures m = node.measures();
        return new Headway(
                m.count(Kind.ATTEMPTED),
                m.count(Kind.ACCEPTED),
                m.count(Kind.PAID),
                m.sums(Kind.PAID).fen(),
                node.batches(),
                node.batchedRows(),
                node.held());
    }

    public Headway and(Headway o) {
        return new Headway(
                attempts + o.attempts,
                accepted + o.accepted,
                paid + o.paid,
                gmvFen + o.gmvFen,
                batches + o.batches,
                batchedRows + o.batchedRows,
                held + o.held);
    }
}
