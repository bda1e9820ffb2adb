package shopping.festival.measure;

import org.HdrHistogram.Histogram;
import shopping.festival.base.state.Stateful;
import shopping.festival.base.state.Tape;

/**
 * The counts of one histogram, in HdrHistogram's own buckets for two significant digits, but kept in a plain array:
 * HdrHistogram guards its maximum against other threads, which costs twice the count itself.
 */
public final class LatencyCounts implements Stateful {
    static final int DIGITS = 2;
    /** Two digits need 256 values a bucket, of which the lower half belongs to the bucket below. */
    private static final int HALF = 128;

    /** Room is made in such steps, at the side where it lacks. */
    private static final int STEP = HALF / 4;

    /**
     * Only the buckets from the least value on to the greatest: the spans of one minute lie close together, and a
     * histogram a minute of many days would not fit in memory otherwise.
     */
    private int[] counts = new int[0];

    private int first;

    void add(long value) {
        int at = indexOf(value) - first;
        if (at < 0 || at >= counts.length) {
            at = makeRoom(at + first, at + first);
        }
        counts[at]++;
    }

    /** Makes room from a bucket to another where there is none; answers where the first of them lies. */
    private int makeRoom(int from, int to) {
        if (from >= first && to < first + counts.length) {
            return from - first;
        }
        int least = counts.length == 0 ? from : Math.min(first, from);
        int end = Math.max(counts.length == 0 ? 0 : first + counts.length, to + 1);
        int newFirst = least / STEP * STEP;
        int newEnd = (end + STEP - 1) / STEP * STEP;
        int[] wider = new int[newEnd - newFirst];
        System.arraycopy(counts, 0, wider, counts.length == 0 ? 0 : first - newFirst, counts.length);
        counts = wider;
        first = newFirst;
        return from - first;
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

    /** What the values can add up to: each is at least the least of its bucket, and less than that of the next. */
    Bounds sum() {
        long least = 0;
        long slack = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                long from = valueAt(first + i);
                least += counts[i] * from;
                slack += counts[i] * (valueAt(first + i + 1) - from - 1);
            }
        }
        return new Bounds(least, slack);
    }

    void add(LatencyCounts other) {
        if (other.counts.length == 0) {
            return;
        }
        int at = makeRoom(other.first, other.first + other.counts.length - 1);
        for (int i = 0; i < other.counts.length; i++) {
            counts[at + i] += other.counts[i];
        }
    }

    @Override
    public void state(Tape tape) {
        first = tape.word(first);
        counts = tape.words(counts);
    }

    void into(Histogram histogram) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                histogram.recordValueWithCount(valueAt(first + i), counts[i]);
            }
        }
    }

    /**
     * What a sum is only known to lie between.
     *
     * @param least the least it can be
     * @param slack by how much it can be more
     */
    public record Bounds(long least, long slack) {
        static final Bounds ZERO = new Bounds(0, 0);

        Bounds plus(Bounds other) {
            return new Bounds(least + other.least, slack + other.slack);
        }
    }
}
