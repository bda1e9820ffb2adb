package shopping.festival.model.market;

import org.jspecify.annotations.Nullable;

/**
 * The first stock record of every offer. With a million offers a column of numbers would be a cache miss an order, in
 * front of the one for the stock itself: most offers lie at one place, so what is kept is how many places more an offer
 * has, two bits each, and the start of every 32nd offer. That is an eighth of the room and stays in the cache.
 */
final class RecordStarts {
    private static final int OFFERS_BITS = 5;
    private static final int MORE_MOST = 3;
    private static final long TWOS = 0xAAAA_AAAA_AAAA_AAAAL;

    /** Per 32 offers: the start of the first, and by offer how many more records than one it has. */
    private final int[] start;

    private final long[] more;
    /** The plain column where some offer lies at more places than two bits can say, else null. */
    private final int @Nullable [] column;

    /** @param starts per offer: its first stock record; one more at the end */
    RecordStarts(int[] starts) {
        int words = (starts.length - 1 >> OFFERS_BITS) + 1;
        start = new int[words];
        more = new long[words];
        boolean fits = true;
        for (int offer = 0; offer < starts.length; offer++) {
            int word = offer >> OFFERS_BITS;
            int place = offer - (word << OFFERS_BITS);
            if (place == 0) {
                start[word] = starts[offer];
            }
            int records = offer + 1 < starts.length ? starts[offer + 1] - starts[offer] : 1;
            fits &= records >= 1 && records - 1 <= MORE_MOST;
            more[word] |= (long) (records - 1) << 2 * place;
        }
        column = fits ? null : starts;
    }

    /** The first record of an offer; of the number of offers, the number of records. */
    int of(int offer) {
        if (column != null) {
            return column[offer];
        }
        int word = offer >> OFFERS_BITS;
        int place = offer & (1 << OFFERS_BITS) - 1;
        long before = more[word] & (1L << 2 * place) - 1;
        return start[word] + place + Long.bitCount(before) + Long.bitCount(before & TWOS);
    }
}
