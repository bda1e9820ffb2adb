package shopping.festival.flow;

import java.util.Arrays;

/**
 * Orders in columns: one primitive array a field. A row costs a few nanoseconds where an object or a message would
 * cost a hundred times that.
 *
 * <p>The columns are open to the loops that read them; whoever holds the rows owns them.
 */
public final class Rows {
    private static final Rows NONE = new Rows(0);

    /** Date of the row. */
    public long[] time;
    /** {@link IntentId} of its intent. */
    public long[] id;
    /** {@link Order}. */
    public long[] order;
    /** Its value: goods and shipping, tax excluded. */
    public long[] fen;
    /** When the latency began that the next stage measures. */
    public long[] since;

    private int size;

    public Rows(int capacity) {
        time = new long[capacity];
        id = new long[capacity];
        order = new long[capacity];
        fen = new long[capacity];
        since = new long[capacity];
    }

    /** The empty rows, shared: nothing may be added to them. */
    public static Rows none() {
        return NONE;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public int capacity() {
        return time.length;
    }

    public void add(long t, long i, long o, long f, long s) {
        int n = size;
        if (n == time.length) {
            grow();
        }
        time[n] = t;
        id[n] = i;
        order[n] = o;
        fen[n] = f;
        since[n] = s;
        size = n + 1;
    }

    /** Adds row {@code i} of other rows. */
    public void addFrom(Rows other, int i) {
        add(other.time[i], other.id[i], other.order[i], other.fen[i], other.since[i]);
    }

    /** Adds a stretch of other rows in one go. */
    public void addAll(Rows other, int from, int to) {
        int more = to - from;
        while (size + more > time.length) {
            grow();
        }
        System.arraycopy(other.time, from, time, size, more);
        System.arraycopy(other.id, from, id, size, more);
        System.arraycopy(other.order, from, order, size, more);
        System.arraycopy(other.fen, from, fen, size, more);
        System.arraycopy(other.since, from, since, size, more);
        size += more;
    }

    /** Drops row {@code i}; its place is taken by the last one. */
    public void removeSwapping(int i) {
        size--;
        time[i] = time[size];
        id[i] = id[size];
        order[i] = order[size];
        fen[i] = fen[size];
        since[i] = since[size];
    }

    private void grow() {
        int capacity = Math.max(32, time.length + (time.length >> 1));
        time = Arrays.copyOf(time, capacity);
        id = Arrays.copyOf(id, capacity);
        order = Arrays.copyOf(order, capacity);
        fen = Arrays.copyOf(fen, capacity);
        since = Arrays.copyOf(since, capacity);
    }
}
