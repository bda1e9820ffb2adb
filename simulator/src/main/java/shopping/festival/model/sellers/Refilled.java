package shopping.festival.model.sellers;

import java.util.BitSet;

/**
 * Which stock records are ever refilled, and the place of each among those: what only they have is kept in columns by
 * place. One record in ten is, so that a column by record would be nine parts air; to know a place takes 12 bytes for 64
 * records, which stay in the cache.
 */
public final class Refilled {
    /** What {@link #placeOf} says of a record that is never refilled. */
    public static final int NEVER = -1;

    private static final int WORD_BITS = 6;

    private final BitSet records;
    private final long[] words;
    /** Per word: how many records before it are refilled. */
    private final int[] before;

    /** @param records those that are, not to be changed from now on */
    Refilled(BitSet records) {
        this.records = records;
        this.words = records.toLongArray();
        this.before = new int[words.length + 1];
        for (int w = 0; w < words.length; w++) {
            before[w + 1] = before[w] + Long.bitCount(words[w]);
        }
    }

    /** The place of a record among those that are refilled, from 0, or {@link #NEVER}. */
    public int placeOf(int stockRecord) {
        int word = stockRecord >> WORD_BITS;
        // Shifts take a number modulo 64.
        if (word >= words.length || (words[word] >>> stockRecord & 1) == 0) {
            return NEVER;
        }
        return before[word] + Long.bitCount(words[word] & (1L << stockRecord) - 1);
    }

    /** How many of the records before this one are refilled. */
    int before(int stockRecord) {
        int word = stockRecord >> WORD_BITS;
        return word >= words.length ? size() : before[word] + Long.bitCount(words[word] & (1L << stockRecord) - 1);
    }

    /** The first refilled record from this one on, or below 0 if there is none. */
    int next(int stockRecord) {
        return records.nextSetBit(stockRecord);
    }

    /** How many there are. */
    public int size() {
        return before[words.length];
    }
}
