package shopping.festival.study.log.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes onto and goes off the shelf of one stock record, in the order of time. */
final class StockLaws {
    static final String BALANCE = "initial + inbound = on hand + reserved or sold, and nothing is negative";

    /** Goods first at equal times, as the festival does it: receipts, then what comes back, then orders. */
    private static final Comparator<Move> ORDER = Comparator.comparingLong(Move::time)
            .thenComparing(Comparator.comparingInt(Move::units).reversed())
            .thenComparingLong(Move::intent);

    /**
     * One movement.
     *
     * @param units onto the shelf, negative for off it
     * @param intent whose it is, {@link Broken#NOBODY} for a supplier's
     */
    record Move(long time, int units, long intent) {}

    private final Shelves shelves;

    StockLaws(Shelves shelves) {
        this.shelves = shelves;
    }

    /** What was found: the law that is broken, if one is, and the record's part of the digest. */
    record Found(Optional<Broken> broken, long digest) {}

    Found check(int r, List<Move> moves) {
        List<Move> inOrder = new ArrayList<>(moves);
        inOrder.sort(ORDER);
        long onHand = shelves.initial(r);
        long inbound = 0;
        long committed = 0;
        Broken broken = null;
        for (Move move : inOrder) {
            onHand += move.units();
            if (move.intent() == Broken.NOBODY) {
                inbound += move.units();
            } else {
                committed -= move.units();
            }
            // Who takes from a record that the log lacks breaks a law of its own, and is named by it.
            if (broken == null && onHand < 0 && shelves.isKnown(r)) {
                broken = new Broken(
                        BALANCE,
                        move.time(),
                        move.intent(),
                        "takes " + -move.units() + " of the " + (onHand - move.units()) + " units on hand of "
                                + name(r));
            }
        }
        if (broken == null && (!shelves.isKnown(r) || !shelves.isCounted(r))) {
            broken = new Broken(
                    BALANCE,
                    Long.MAX_VALUE,
                    Broken.NOBODY,
                    "the log lacks the " + (shelves.isKnown(r) ? "last" : "first") + " stock of " + name(r));
        }
        if (broken == null && onHand != shelves.left(r)) {
            broken = new Broken(
                    BALANCE,
                    Long.MAX_VALUE,
                    Broken.NOBODY,
                    shelves.initial(r) + " + " + inbound + " ≠ " + shelves.left(r) + " + " + committed + " units of "
                            + name(r));
        }
        return new Found(Optional.ofNullable(broken), Digests.ofStock(r, (int) onHand, (int) committed, (int) inbound));
    }

    private String name(int r) {
        return shelves.isKnown(r)
                ? "offer " + shelves.offer(r) + " at warehouse " + shelves.location(r) + " (stock record " + r + ")"
                : "stock record " + r;
    }
}
