package shopping.festival.flow;

import java.util.Arrays;

/**
 * Rows of one stretch of time, in chunks of one size, so that no array ever grows or is left half empty: at midnight a
 * minute holds ten million rows.
 */
final class Pile {
    static final int CHUNK_BITS = 9;
    /** Rows of a full chunk: 20 KB, half of what the first-level cache holds. */
    static final int CHUNK = 1 << CHUNK_BITS;
    /** Minutes that lie far off hold a handful of rows: their first chunk begins small and grows. */
    private static final int SMALL = 32;

    private Rows[] chunks = new Rows[1];
    private int count;
    private Rows last;

    /** A chunk with room for one row more at least. */
    Rows open(Chunks empty, boolean isNear) {
        Rows chunk = last;
        return chunk != null && chunk.size() < CHUNK ? chunk : next(empty, isNear);
    }

    private Rows next(Chunks empty, boolean isNear) {
        if (count == chunks.length) {
            chunks = Arrays.copyOf(chunks, count * 2);
        }
        last = count == 0 && !isNear ? new Rows(SMALL) : empty.get();
        chunks[count++] = last;
        return last;
    }

    /** All chunks are full but the last one. */
    int size() {
        return count == 0 ? 0 : (count - 1) * CHUNK + last.size();
    }

    int chunks() {
        return count;
    }

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
        last = null;
    }
}
