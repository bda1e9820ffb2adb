package shopping.festival.model.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Empty rows to be filled again. A batch belongs to its receiver once sent, so its array, once read, carries the
 * receiver's own mail: what flows through the stages is a handful of arrays that stay in the cache.
 */
public final class Crates {
    private static final int MOST = 32;
    /** Rows that may stand empty in all: midnight leaves large crates behind that nobody needs afterwards. */
    private static final int ROWS_MOST = 1 << 17;

    private final Rows[] empty = new Rows[MOST];
    private int count;
    private int rows;
    /** How many there were when spare ones were last given away, and the fewest since. */
    private int before;

    private int fewest;

    /**
     * An empty crate with room for at least so many rows, and not for many more: large crates that wait half empty were
     * once most of the heap. New ones come in few sizes, so that they fit again.
     */
    public Rows withRoomFor(int wanted) {
        int best = -1;
        for (int i = count - 1; i >= 0; i--) {
            int room = empty[i].capacity();
            if (room >= wanted && room <= Math.max(4 * wanted, 256) && (best < 0 || room < empty[best].capacity())) {
                best = i;
            }
        }
        return best < 0 ? new Rows(Math.max(64, roundUp(wanted))) : remove(best);
    }

    /** To the next of two sizes an octave. */
    private static int roundUp(int wanted) {
        int below = Integer.highestOneBit(Math.max(2, wanted));
        return wanted == below ? below : wanted <= below + below / 2 ? below + below / 2 : below * 2;
    }

    /** Takes rows back that nobody reads any more. */
    public void giveBack(Rows given) {
        int room = given.capacity();
        if (room == 0 || room > ROWS_MOST) {
            return;
        }
        while (count == MOST || rows + room > ROWS_MOST) {
            int smallest = smallest();
            if (count < MOST && empty[smallest].capacity() >= room) {
                return;
            }
            remove(smallest);
        }
        given.clear();
        empty[count++] = given;
        rows += room;
    }

    private int smallest() {
        int smallest = 0;
        for (int i = 1; i < count; i++) {
            if (empty[i].capacity() < empty[smallest].capacity()) {
                smallest = i;
            }
        }
        return smallest;
    }

    private Rows remove(int i) {
        Rows found = empty[i];
        rows -= found.capacity();
        empty[i] = empty[--count];
        empty[count] = null;
        fewest = Math.min(fewest, count);
        return found;
    }

    /**
     * Gives those away that were not needed since this was last asked: all but as many as the stock fell by meanwhile.
     * They pile up where fewer batches are sent than received, and run short at the buyers, who receive hardly any.
     */
    public List<Rows> spare() {
        int needed = before - fewest;
        List<Rows> spare = new ArrayList<>();
        while (count > needed) {
            spare.add(remove(count - 1));
        }
        before = count;
        fewest = count;
        return spare;
    }
}
