package shopping.festival.flow;

import java.util.Arrays;

/**
 * Orders in a batch: five numbers a row, row after row in one primitive array. A row costs a few nanoseconds where an
 * object or a message would cost a hundred times that.
 *
 * <p>One array, not one a field: rows are written to and read from hundreds of windows and batches at a time, and a row
 * that lies together is one line of the cache instead of five.
 */
public final class Rows {
    private static final Rows NONE = new Rows(0);

    private static final int WIDTH = 5;
    private static final int ID = 1;
    private static final int ORDER = 2;
    private static final int FEN = 3;
    private static final int SINCE = 4;

    private long[] fields;
    private int size;

    public Rows(int capacity) {
        fields = new long[capacity * WIDTH];
    }

    /** The empty rows, shared: nothing may be added to them. */
    public static Rows none() {
        return NONE;
    }

    /** Date of row {@code i}. */
    public long time(int i) {
        return fields[i * WIDTH];
    }

    /** {@link IntentId} of its intent. */
    public long id(int i) {
        return fields[i * WIDTH + ID];
    }

    /** {@link Order}. */
    public long order(int i) {
        return fields[i * WIDTH + ORDER];
    }

    /** Its value: goods and shipping, tax excluded. */
    public long fen(int i) {
        return fields[i * WIDTH + FEN];
    }

    /** When the latency began that the next stage measures. */
    public long since(int i) {
        return fields[i * WIDTH + SINCE];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public int capacity() {
        return fields.length / WIDTH;
    }

    public void add(long time, long id, long order, long fen, long since) {
        if (size * WIDTH == fields.length) {
            grow();
        }
        set(size++, time, id, order, fen, since);
    }

    /** Overwrites row {@code i}. */
    public void set(int i, long time, long id, long order, long fen, long since) {
        long[] f = fields;
        int at = i * WIDTH;
        f[at] = time;
        f[at + ID] = id;
        f[at + ORDER] = order;
        f[at + FEN] = fen;
        f[at + SINCE] = since;
    }

    /** Adds row {@code i} of other rows. */
    public void addFrom(Rows other, int i) {
        add(other.time(i), other.id(i), other.order(i), other.fen(i), other.since(i));
    }

    /** Adds a stretch of other rows in one go. */
    public void addAll(Rows other, int from, int to) {
        int more = to - from;
        if (more == 1) {
            addFrom(other, from);
            return;
        }
        while ((size + more) * WIDTH > fields.length) {
            grow();
        }
        System.arraycopy(other.fields, from * WIDTH, fields, size * WIDTH, more * WIDTH);
        size += more;
    }

    /** Drops row {@code i}; its place is taken by the last one. */
    public void removeSwapping(int i) {
        size--;
        System.arraycopy(fields, size * WIDTH, fields, i * WIDTH, WIDTH);
    }

    private void grow() {
        int capacity = Math.max(32, capacity() + (capacity() >> 1));
        fields = Arrays.copyOf(fields, capacity * WIDTH);
    }
}
