package shopping.festival.oracle;

import java.math.BigInteger;
import java.util.List;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.model.order.IntentId;

/** One intent and what it has come to: a plain, mutable thing that is handed from place to place. */
final class Purchase {
    /** What an accepted order holds of its seller's stock. */
    enum Hold {
        UNITS,
        PLACE_IN_QUEUE,
        NOTHING
    }

    final long id;
    final long base;
    final int stream;
    final int segment;

    int offer;
    int units;
    long fen;
    int soldOuts;
    int busies;
    int payTries;
    long acceptedAt;
    Hold hold = Hold.NOTHING;
    /** Whose units it holds, waits for or was given; null before. */
    StockRecord stock;
    /** Its place in the queue of its stock record, null if it never had one. */
    Waiting waiting;

    boolean byCourier;

    Purchase(long id, long base, int stream, int segment) {
        this.id = id;
        this.base = base;
        this.stream = stream;
        this.segment = segment;
    }

    int attempt() {
        return 1 + soldOuts + busies;
    }

    long bits(Purpose purpose) {
        return Draws.bits(base, purpose);
    }

    long bits(Purpose purpose, int ordinal) {
        return Draws.bits(base, purpose, ordinal);
    }

    boolean luck(Purpose purpose, double share) {
        return Draws.unit(bits(purpose)) < share;
    }

    /** The same at each attempt anew. */
    boolean isLucky(Purpose purpose, double share) {
        return Draws.unit(bits(purpose, attempt())) < share;
    }

    /** Who buys in lane b of B has his share of the lanes from b / B to (b + 1) / B, in steps of 2⁻³². */
    int lane(Purpose purpose, int lanes, int buyerLanes) {
        BigInteger steps = BigInteger.valueOf(lanes).shiftLeft(32);
        BigInteger of = BigInteger.valueOf(buyerLanes);
        BigInteger b = BigInteger.valueOf(IntentId.lane(id));
        BigInteger from = steps.multiply(b).divide(of);
        BigInteger end = steps.multiply(b.add(BigInteger.ONE)).divide(of);
        BigInteger draw = new BigInteger(Long.toUnsignedString(bits(purpose) & ~1L));
        return from.add(draw.multiply(end.subtract(from)).shiftRight(64))
                .shiftRight(32)
                .intValueExact();
    }

    /** The lane at an instant, if those that are down are seen by somebody. */
    int lane(Purpose purpose, Purpose elsewhere, HealthCheck check, long t) {
        int home = lane(purpose, check.lanes(), check.buyerLanes());
        List<Integer> others = check.others(home, t);
        return others.isEmpty() ? home : others.get(Draws.below(bits(elsewhere), others.size()));
    }
}
