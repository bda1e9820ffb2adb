package shopping.festival.measure;

import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * The counts of one histogram, in HdrHistogram's own buckets for two significant digits, but kept in a plain array:
 * HdrHistogram guards its maximum against other threads, which costs twice the count itself.
 */
final class LatencyCounts {
    static final int DIGITS = 2;
    /** Two digits need 256 values a bucket, of which the lower half belongs to the bucket below. */
    private static final int HALF = 128;

    private int[] counts = new int[HALF / 2];

    void add(long value) {
        int index = indexOf(value);
        if (index >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(index + HALF / 2, counts.length * 2));
        }
        counts[index]++;
    }

    static int indexOf(long value) {
        if (value < 2 * HALF) {
            return (int) value;
        }
        int bucket = 56 - Long.numberOfLeadingZeros(value);
        return bucket * HALF + (int) (value >>> bucket);
    }

    static long valueAt(int index) {
        if (index < 2 * HALF) {
            return index;
        }
        int bucket = index / HALF - 1;
        return (long) (index - bucket * HALF) << bucket;
    }

    void add(LatencyCounts other) {
        if (other.counts.length > counts.length) {
            counts = Arrays.copyOf(counts, other.counts.length);
        }
        for (int i = 0; i < other.counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    void into(Histogram histogram) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                histogram.recordValueWithCount(valueAt(i), counts[i]);
            }
        }
    }
}
