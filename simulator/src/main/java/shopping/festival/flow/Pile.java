package shopping.festival.flow;

import java.util.Arrays;

/**
 * Rows of a far minute, in chunks: at midnight a minute holds ten million of them, and one long array that doubles
 * would need three times the room.
 */
final class Pile {
    /** Rows of a full chunk: 80 KB, a good bite for the cache. */
    static final int CHUNK = 2048;

    private Rows[] chunks = new Rows[1];
    private int count;

    /** A chunk with room for one row more at least. */
    Rows open(Crates crates, boolean isNear) {
        if (count > 0 && chunks[count - 1].size() < CHUNK) {
            return chunks[count - 1];
        }
        if (count == chunks.length) {
            chunks = Arrays.copyOf(chunks, count * 2);
        }
        // Minutes that lie far off hold a handful of rows: their first chunk begins small and grows.
        Rows chunk = count == 0 && !isNear ? new Rows(32) : crates.withRoomFor(CHUNK);
        chunks[count++] = chunk;
        return chunk;
    }

    int chunks() {
        return count;
    }

    Rows chunk(int i) {
        return chunks[i];
    }

    boolean isEmpty() {
        return count == 0 || chunks[0].size() == 0;
    }
}
