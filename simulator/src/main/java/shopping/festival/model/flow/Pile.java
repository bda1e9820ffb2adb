package shopping.festival.model.flow;

import java.util.Arrays;

/**
 * Rows of one stretch of time, in chunks of one size, so that no array ever grows or is left half empty: at midnight a
 * minute holds ten million rows.
 *
 * <p>Every row of the festival goes through here once a stage, mostly into another pile than the row before it. So the
 * words of the open chunk and their end stand in the pile itself: one step to follow instead of three (1 to 2 % of the day).
 */
final class Pile {
    static final int CHUNK_BITS = 9;
    /** Rows of a full chunk: 16 KB, half of what the first-level cache holds. */
    static final int CHUNK = 1 << CHUNK_BITS;
    /** Minutes that lie far off hold a handful of rows: their first chunk begins small and grows. */
    private static final int SMALL = 32;

    private static final long[] NO_WORDS = {};

    private Rows[] chunks = new Rows[1];
    private int count;
    /** The words of the last chunk, and how many of them are written. */
    private long[] words = NO_WORDS;

    private int end;

    /**
     * Adds a row, word by word.
     *
     * @param isNear whether many more will follow soon
     */
    void add(long timeWord, long id, long order, long sinceWord, Chunks empty, boolean isNear) {
        int at = end;
        if (at == words.length) {
            at = makeRoom(empty, isNear);
        }
        long[] w = words;
        w[at] = timeWord;
        w[at + Rows.ID] = id;
        w[at + Rows.ORDER] = order;
        w[at + Rows.SINCE] = sinceWord;
        end = at + Rows.WIDTH;
    }

    /** Makes room for a row at least and returns where it goes. */
    private int makeRoom(Chunks empty, boolean isNear) {
        seal();
        if (count > 0 && end < CHUNK * Rows.WIDTH) {
            words = chunks[count - 1].wider(CHUNK);
            return end;
        }
        if (count == chunks.length) {
            chunks = Arrays.copyOf(chunks, count * 2);
        }
        Rows chunk = count == 0 && !isNear ? new Rows(SMALL) : empty.get();
        chunks[count++] = chunk;
        words = chunk.words();
        return 0;
    }

    /** Lets the last chunk know its rows: before it is read. */
    void seal() {
        if (count > 0) {
            chunks[count - 1].holds(end / Rows.WIDTH);
        }
    }

    /** All chunks are full but the last one. */
    int size() {
        return count == 0 ? 0 : (count - 1) * CHUNK + end / Rows.WIDTH;
    }

    int chunks() {
        return count;
    }

    /** A chunk of a pile that is sealed. */
    Rows chunk(int i) {
        return chunks[i];
    }

    /** Gives all chunks away; the pile can be filled anew. */
    void clearInto(Chunks empty) {
        for (int c = 0; c < count; c++) {
            empty.giveBack(chunks[c]);
            chunks[c] = null;
        }
        count = 0;
        words = NO_WORDS;
        end = 0;
    }
}
