package shopping.festival.measure;

import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;
import shopping.festival.model.order.Order;

/** How sellers answered: the first tries, and the orders of those who had been told sold out before. */
public final class Answers implements Stateful {
    private long firstTries;
    private long firstTriesFilled;
    private long firstTriesPromised;
    private long recovered;
    private long refusedAgain;
    private final long[] recoveredBy = new long[Rivalry.values().length];

    void add(long order, boolean accepted) {
        if (Order.soldOuts(order) == 0) {
            firstTries++;
            if (accepted) {
                firstTriesFilled++;
            }
        } else if (accepted) {
            recovered++;
        } else {
            refusedAgain++;
        }
    }

    void promised(long order) {
        firstTriesPromised += Order.soldOuts(order) == 0 ? 1 : 0;
    }

    void recovered(boolean wantedForeign, boolean gotForeign) {
        recoveredBy[Rivalry.of(wantedForeign, gotForeign).ordinal()]++;
    }

    void add(Answers other) {
        firstTries += other.firstTries;
        firstTriesFilled += other.firstTriesFilled;
        firstTriesPromised += other.firstTriesPromised;
        recovered += other.recovered;
        refusedAgain += other.refusedAgain;
        Columns.add(recoveredBy, other.recoveredBy);
    }

    @Override
    public void state(Tape tape) {
        firstTries = tape.word(firstTries);
        firstTriesFilled = tape.word(firstTriesFilled);
        firstTriesPromised = tape.word(firstTriesPromised);
        recovered = tape.word(recovered);
        refusedAgain = tape.word(refusedAgain);
        tape.each(recoveredBy);
    }

    public long firstTries() {
        return firstTries;
    }

    public long firstTriesFilled() {
        return firstTriesFilled;
    }

    /** Answers that told a buyer sold out who had been told so before. */
    public long refusedAgain() {
        return refusedAgain;
    }

    /** Of those accepted at the first try the ones that stock on hand filled, and no promise. */
    public long firstTriesFromShelf() {
        return firstTriesFilled - firstTriesPromised;
    }

    /** Orders accepted after a sold-out answer. */
    public long recovered() {
        return recovered;
    }

    public long recovered(Rivalry rivalry) {
        return recoveredBy[rivalry.ordinal()];
    }
}
