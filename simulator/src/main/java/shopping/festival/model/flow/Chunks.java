package shopping.festival.model.flow;

/** Empty chunks of a calendar: what one window gives back the next one fills. */
final class Chunks {
    /** What may stand empty: midnight leaves a hundred times as many behind that nobody needs afterwards. */
    private static final int MOST = 512;

    private final Rows[] empty = new Rows[MOST];
    private int count;

    Rows get() {
        if (count == 0) {
            return new Rows(Pile.CHUNK);
        }
        Rows chunk = empty[--count];
        empty[count] = null;
        return chunk;
    }

    void giveBack(Rows chunk) {
        if (count < MOST && chunk.capacity() == Pile.CHUNK) {
            chunk.clear();
            empty[count++] = chunk;
        }
    }
}
