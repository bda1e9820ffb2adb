package shopping.festival.model.flow;

import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Order;

/**
 * The rows that are due in a window, in the total order, a block at a time.
 *
 * <p>A block is copied into columns, and the base of every row's draws is taken, in loops that do nothing else: there
 * the processor has a dozen rows under way at once. In the work of a stage it would wait for one after the other, since
 * whatever it does ahead is thrown away when it guesses a branch wrong.
 *
 * <p>It is also the cursor by which a stage hands a row from method to method. Six loose numbers would not cost less: most
 * of them had to be saved around every call of the journal, and a payment took 59 ns instead of 52.
 */
public final class Due {
    /** Rows of a block: their columns fill a sixth of the first-level cache. */
    public static final int BLOCK = 128;

    private final IntentDraws draws;
    private final TimeOrder order = new TimeOrder();
    private final Sums taken = new Sums();
    private final long[] time = new long[BLOCK];
    private final long[] id = new long[BLOCK];
    private final long[] orders = new long[BLOCK];
    private final long[] fen = new long[BLOCK];
    private final long[] since = new long[BLOCK];
    private final long[] base = new long[BLOCK];
    private int next;
    private int size;
    /** The row of the block that is looked at. */
    private int at;

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
            int place = order.at(next + i);
            time[i] = rows.time(place);
            id[i] = rows.id(place);
            orders[i] = rows.order(place);
            fen[i] = rows.fen(place);
            since[i] = rows.since(place);
        }
        for (int i = 0; i < size; i++) {
            base[i] = draws.base(id[i]);
        }
        long hashes = 0;
        long amounts = 0;
        for (int i = 0; i < size; i++) {
            hashes += Sums.hash(id[i], Order.attempt(orders[i]));
            amounts += fen[i];
        }
        taken.add(size, hashes, amounts);
        next += size;
        return true;
    }

    /** What has been worked off so far. */
    Sums taken() {
        return taken;
    }

    /** Rows of this block. */
    public int size() {
        return size;
    }

    /** The attributes of a row of this block, for those who look ahead. */
    public long order(int i) {
        return orders[i];
    }

    /** Looks at a row of this block: the accessors below then tell of it. */
    public Due at(int i) {
        at = i;
        return this;
    }

    public long time() {
        return time[at];
    }

    public long id() {
        return id[at];
    }

    public long order() {
        return orders[at];
    }

    public long fen() {
        return fen[at];
    }

    public long since() {
        return since[at];
    }

    /** The base of its intent's draws. */
    public long base() {
        return base[at];
    }
}
