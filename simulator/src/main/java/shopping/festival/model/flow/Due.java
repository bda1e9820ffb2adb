package shopping.festival.model.flow;

import shopping.festival.model.order.IntentDraws;

/**
 * The rows that are due in a window, in the total order, a block at a time.
 *
 * <p>A block is copied into columns, and the base of every row's draws is taken, in loops that do nothing else: there
 * the processor has a dozen rows under way at once. In the work of a stage it would wait for one after the other, since
 * whatever it does ahead is thrown away when it guesses a branch wrong.
 */
public final class Due {
    /** Rows of a block: their columns fill a sixth of the first-level cache. */
    public static final int BLOCK = 128;

    private final IntentDraws draws;
    private final TimeOrder order = new TimeOrder();
    private final long[] time = new long[BLOCK];
    private final long[] id = new long[BLOCK];
    private final long[] orders = new long[BLOCK];
    private final long[] fen = new long[BLOCK];
    private final long[] since = new long[BLOCK];
    private final long[] base = new long[BLOCK];
    private int next;
    private int size;

    Due(IntentDraws draws) {
        this.draws = draws;
    }

    /** Sorts the rows of a window; the first block is then the next one. */
    void begin(Pile rows, long start, long length) {
        order.sort(rows, start, length);
        next = 0;
    }

    /** Goes on to the next block; false if there is none. */
    public boolean next() {
        size = Math.min(BLOCK, order.size() - next);
        if (size <= 0) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Rows rows = order.rows(next + i);
            int at = order.at(next + i);
            time[i] = rows.time(at);
            id[i] = rows.id(at);
            orders[i] = rows.order(at);
            fen[i] = rows.fen(at);
            since[i] = rows.since(at);
        }
        for (int i = 0; i < size; i++) {
            base[i] = draws.base(id[i]);
        }
        next += size;
        return true;
    }

    /** Rows of this block. */
    public int size() {
        return size;
    }

    public long time(int i) {
        return time[i];
    }

    public long id(int i) {
        return id[i];
    }

    public long order(int i) {
        return orders[i];
    }

    public long fen(int i) {
        return fen[i];
    }

    public long since(int i) {
        return since[i];
    }

    /** The base of its intent's draws. */
    public long base(int i) {
        return base[i];
    }
}
