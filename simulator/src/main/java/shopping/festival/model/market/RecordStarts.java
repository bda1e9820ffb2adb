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

    private final int records;

    /** @param counts per offer: how many stock records it has */
    RecordStarts(byte[] counts) {
        int words = (counts.length >> OFFERS_BITS) + 1;
        start = new int[words];
        more = new long[words];
        boolean fits = true;
        int sum = 0;
        for (int offer = 0; offer <= counts.length; offer++) {
            int word = offer >> OFFERS_BITS;
            int place = offer - (word << OFFERS_BITS);
            if (place == 0) {
                start[word] = sum;
            }
            int own = offer < counts.length ? counts[offer] : 1;
            fits &= own >= 1 && own - 1 <= MORE_MOST;
            more[word] |= (long) (own - 1) << 2 * place;
            sum += offer < counts.length ? own : 0;
        }
        records = sum;
        column = fits ? null : column(counts);
    }

    private static int[] column(byte[] counts) {
        int[] starts = new int[counts.length + 1];
        for (int offer = 0; offer < counts.length; offer++) {
            starts[offer + 1] = starts[offer] + counts[offer];
        }
        return starts;
    }

    /** All records. */
    int records() {
        return records;
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
