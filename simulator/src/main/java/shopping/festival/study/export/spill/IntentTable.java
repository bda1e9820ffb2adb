package shopping.festival.study.export.spill;

import java.util.Arrays;

/**
 * From a key to its place among sorted ones. Keys are looked for roughly in the order of time, so what stands side by
 * side here must do so there: a bucket is a slot and lane, or some of them, and not a hash, which would be a cache miss
 * a look.
 */
final class IntentTable {
    private final long[] sorted;
    private final int lanes;
    private final long firstCell;
    private final int shift;
    /** By bucket: its first place; one more at the end. */
    private final int[] start;

    /** @param lanes of the buyers, so that cells are numbered without gaps */
    IntentTable(long[] sorted, int lanes) {
        this.sorted = sorted;
        this.lanes = lanes;
        int count = sorted.length;
        this.firstCell = count == 0 ? 0 : cell(sorted[0]);
        long cells = count == 0 ? 1 : cell(sorted[count - 1]) - firstCell + 1;
        this.shift = Math.max(0, bits(cells) - bits(2L * count));
        this.start = new int[(int) (cells - 1 >>> shift) + 2];
        for (long key : sorted) {
            start[bucket(key) + 1]++;
        }
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
    }

    private static int bits(long n) {
        return Long.SIZE - Long.numberOfLeadingZeros(n);
    }

    private long cell(long key) {
        return IntentKey.slot(key) * (long) lanes + IntentKey.lane(key);
    }

    private int bucket(long key) {
        return (int) (cell(key) - firstCell >>> shift);
    }

    int placeOf(long key) {
        int bucket = bucket(key);
        int place = bucket < 0 || bucket >= start.length - 1
                ? -1
                : Arrays.binarySearch(sorted, start[bucket], start[bucket + 1], key);
        if (place < 0) {
            throw new IllegalStateException("no attempt of the intent with key " + key + " was written down");
        }
        return place;
    }
}
