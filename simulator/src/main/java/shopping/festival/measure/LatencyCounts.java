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

    /** How many values were counted. */
    long count() {
        long count = 0;
        for (int n : counts) {
            count += n;
        }
        return count;
    }

    /** The sum of the values if each were the least of its bucket. */
    long sumLeast() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * valueAt(i);
        }
        return sum;
    }

    /** By how much the sum of the values can be more than that: what their buckets are wide, less one each. */
    long sumSlack() {
        long slack = 0;
        for (int i = 0; i < counts.length; i++) {
            slack += counts[i] * (valueAt(i + 1) - valueAt(i) - 1);
        }
        return slack;
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
