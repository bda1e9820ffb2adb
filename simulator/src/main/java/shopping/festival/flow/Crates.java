package shopping.festival.flow;

/**
 * Empty rows to be filled again. A batch belongs to its receiver once sent, so its columns, once read, carry the
 * receiver's own mail: what flows through the stages is a handful of arrays that stay in the cache.
 */
public final class Crates {
    private static final int MOST = 32;

    private final Rows[] empty = new Rows[MOST];
    private int count;

    /** An empty crate with room for at least so many rows; new ones come in few sizes, so that they fit again. */
    public Rows withRoomFor(int rows) {
        int best = -1;
        for (int i = count - 1; i >= 0; i--) {
            int room = empty[i].capacity();
            if (room >= rows && (best < 0 || room < empty[best].capacity())) {
                best = i;
            }
        }
        if (best < 0) {
            return new Rows(Math.max(64, Integer.highestOneBit(rows) << 1));
        }
        Rows found = empty[best];
        empty[best] = empty[--count];
        empty[count] = null;
        return found;
    }

    /** Takes rows back that nobody reads any more. */
    public void giveBack(Rows rows) {
        if (rows.capacity() == 0) {
            return;
        }
        rows.clear();
        if (count < MOST) {
            empty[count++] = rows;
            return;
        }
        int smallest = 0;
        for (int i = 1; i < MOST; i++) {
            if (empty[i].capacity() < empty[smallest].capacity()) {
                smallest = i;
            }
        }
        if (empty[smallest].capacity() < rows.capacity()) {
            empty[smallest] = rows;
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Any crate, or null. */
    public Rows any() {
        if (count == 0) {
            return null;
        }
        Rows last = empty[--count];
        empty[count] = null;
        return last;
    }
}
