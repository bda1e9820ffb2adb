package shopping.festival.measure;

import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Order;

/**
 * Events of one kind that are still to be counted, column by column. What is counted of all of them is counted in loops
 * that do nothing else: there the processor has a dozen events under way at once.
 */
final class EventBlock {
    /** Their columns fill an eighth of the first-level cache. */
    private static final int MOST = 128;

    final Kind kind;
    final long[] id = new long[MOST];
    final long[] tryHash = new long[MOST];
    final long[] time = new long[MOST];
    final int[] unit = new int[MOST];
    final long[] fen = new long[MOST];
    private int size;

    EventBlock(Kind kind) {
        this.kind = kind;
    }

    /** Takes an event in; true if there is no room for another. */
    boolean add(long ofIntent, long order, long at, int where, long amount) {
        int i = size;
        id[i] = ofIntent;
        tryHash[i] = order;
        time[i] = at;
        unit[i] = where;
        fen[i] = amount;
        size = i + 1;
        return size == MOST;
    }

    /** Lets the hashes of their tries stand where their orders stood. */
    void hash() {
        for (int i = 0; i < size; i++) {
            tryHash[i] = Sums.hash(id[i], Order.attempt(tryHash[i]));
        }
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
