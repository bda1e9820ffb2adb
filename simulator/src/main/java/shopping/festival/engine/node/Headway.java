package shopping.festival.engine.node;

import java.util.Collection;
import shopping.festival.measure.Measures;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Refusal;

/**
 * How far a run, or one node of it, has come: for people who watch and for the meters, never for a result.
 *
 * @param refused attempts that a station turned away
 */
public record Headway(
        long attempts,
        long accepted,
        long paid,
        long gmvFen,
        long soldOut,
        long refused,
        long batches,
        long batchedRows,
        long held) {
    public static final Headway NOTHING = new Headway(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of nodes that begin a minute. */
    public static Headway of(Collection<Node> nodes) {
        Headway total = NOTHING;
        for (Node node : nodes) {
            total = total.and(of(node));
        }
        return total;
    }

    private static Headway of(Node node) {
        return of(node.measures(), node.batches(), node.batchedRows(), node.held());
    }

    /** As measures have it. */
    public static Headway of(Measures m, long batches, long batchedRows, long held) {
        return new Headway(
                m.count(Kind.ATTEMPTED),
                m.count(Kind.ACCEPTED),
                m.count(Kind.PAID),
                m.sums(Kind.PAID).fen(),
                m.count(Kind.SOLD_OUT),
                refused(m),
                batches,
                batchedRows,
                held);
    }

    /** How many attempts were turned away, for whatever reason. */
    private static long refused(Measures measures) {
        return Refusal.OF_ATTEMPTS.stream()
                .mapToLong(refusal -> measures.count(refusal.kind()))
                .sum();
    }

    public Headway and(Headway o) {
        return new Headway(
                attempts + o.attempts,
                accepted + o.accepted,
                paid + o.paid,
                gmvFen + o.gmvFen,
                soldOut + o.soldOut,
                refused + o.refused,
                batches + o.batches,
                batchedRows + o.batchedRows,
                held + o.held);
    }

    /** With counts that are at least those of before: a run that goes back to a snapshot counts some again. */
    public Headway notBelow(Headway before) {
        return new Headway(
                Math.max(attempts, before.attempts),
                Math.max(accepted, before.accepted),
                Math.max(paid, before.paid),
                Math.max(gmvFen, before.gmvFen),
                Math.max(soldOut, before.soldOut),
                Math.max(refused, before.refused),
                Math.max(batches, before.batches),
                Math.max(batchedRows, before.batchedRows),
                held);
    }
}
