package shopping.festival.model.flow;

import java.nio.LongBuffer;
import java.util.Arrays;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;

/**
 * Orders in a batch: a row of four words an order, row after row in one primitive array. A row costs a few nanoseconds where an
 * object or a message would cost a hundred times that.
 *
 * <p>One array, not one a field: rows are written to and read from hundreds of windows and batches at a time, and a row
 * that lies together is half a line of the cache instead of a line for every field. Its five fields are four words (a
 * fifth less to copy and to keep, 3 % off the day):
 *
 * <pre>
 * time 45 | fen, upper half 19      since 45 | fen, lower half 19      id 64      order 64
 * </pre>
 */
public final class Rows implements RowSink {
    private static final Rows NONE = new Rows(0);

    /** Words of a row. */
    static final int WIDTH = 4;
    /** Bytes of a row, wherever it is kept or sent. */
    public static final int BYTES = WIDTH * Long.BYTES;

    /** Where its words stand in a row; that of time is the first. */
    static final int ID = 1;

    static final int ORDER = 2;
    static final int SINCE = 3;

    /** Instants stand in the upper bits of their words, half of the fen each in the lower ones. */
    private static final int INSTANT_AT = 19;

    /** No row is dated later: more than a year. */
    static final long INSTANT_MAX = -1L >>> INSTANT_AT;

    private static final long HALF_OF_FEN = (1L << INSTANT_AT) - 1;

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
        return fields[i * WIDTH] >>> INSTANT_AT;
    }

    /** {@link IntentId} of its intent. */
    public long id(int i) {
        return fields[i * WIDTH + ID];
    }

    /** {@code Order}. */
    public long order(int i) {
        return fields[i * WIDTH + ORDER];
    }

    /** Its value: goods and shipping, tax excluded. */
    public long fen(int i) {
        return fenOf(fields[i * WIDTH], fields[i * WIDTH + SINCE]);
    }

    static long fenOf(long timeWord, long sinceWord) {
        return (timeWord & HALF_OF_FEN) << INSTANT_AT | sinceWord & HALF_OF_FEN;
    }

    /** The words of all rows, for loops that must do without anything else. */
    long[] words() {
        return fields;
    }

    /** The instant in a word of time. */
    static long instantOf(long word) {
        return word >>> INSTANT_AT;
    }

    /** Says how many rows were written into the words. */
    void holds(int rows) {
        size = rows;
    }

    /** Makes the words more, up to those of so many rows, and gives the new ones with the rows so far in them. */
    long[] wider(int capacityMost) {
        fields = Arrays.copyOf(fields, Math.min(capacityMost, 2 * capacity()) * WIDTH);
        return fields;
    }

    /** When the latency began that the next stage measures. */
    public long since(int i) {
        return fields[i * WIDTH + SINCE] >>> INSTANT_AT;
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

    @Override
    public void add(long time, long id, long order, long fen, long since) {
        if (size * WIDTH == fields.length) {
            grow();
        }
        set(size++, time, id, order, fen, since);
    }

    /** Overwrites row {@code i}. */
    public void set(int i, long time, long id, long order, long fen, long since) {
        mustFit(time, id, fen, since);
        long[] f = fields;
        int at = i * WIDTH;
        f[at] = timeWord(time, fen);
        f[at + ID] = id;
        f[at + ORDER] = order;
        f[at + SINCE] = sinceWord(since, fen);
    }

    static long timeWord(long time, long fen) {
        return time << INSTANT_AT | fen >>> INSTANT_AT;
    }

    static long sinceWord(long since, long fen) {
        return since << INSTANT_AT | fen & HALF_OF_FEN;
    }

    static void mustFit(long time, long id, long fen, long since) {
        if ((time | since) >>> Long.SIZE - INSTANT_AT != 0 || fen >>> 2 * INSTANT_AT != 0) {
            throw doesNotFit(time, id, fen, since);
        }
    }

    private static BrokenLaw doesNotFit(long time, long id, long fen, long since) {
        return new BrokenLaw(
                "a row fits its words",
                "intent " + IntentId.describe(id) + " at " + time + " µs, since " + since + " µs, worth " + fen
                        + " fen: instants are 0 to " + INSTANT_MAX + " µs, orders worth 0 to " + Order.FEN_MAX
                        + " fen");
    }

    /** Adds row {@code i} of other rows. */
    public void addFrom(Rows other, int i) {
        if (size * WIDTH == fields.length) {
            grow();
        }
        System.arraycopy(other.fields, i * WIDTH, fields, size * WIDTH, WIDTH);
        size++;
    }

    /** Adds all other rows in one go. */
    public void addAll(Rows other) {
        while ((size + other.size) * WIDTH > fields.length) {
            grow();
        }
        System.arraycopy(other.fields, 0, fields, size * WIDTH, other.size * WIDTH);
        size += other.size;
    }

    /** Puts the words of some rows into a buffer, for another process. */
    public void copyTo(LongBuffer out, int first, int count) {
        out.put(fields, first * WIDTH, count * WIDTH);
    }

    /** Adds so many rows by their words, from another process. */
    public void addFrom(LongBuffer in, int count) {
        if ((size + count) * WIDTH > fields.length) {
            fields = Arrays.copyOf(fields, (size + count) * WIDTH);
        }
        in.get(fields, size * WIDTH, count * WIDTH);
        size += count;
    }

    /** Rows that wait here: told, or had back, with their sums for the audit. */
    public void state(StateArchive archive, String kind, StateArchive.Mine mine) {
        long[] own = archive.entries(kind, WIDTH, Arrays.copyOf(fields, size * WIDTH), mine);
        if (archive.isRead()) {
            takeOver(own, archive);
        }
    }

    /** Has rows back by their words, and counts them for the audit. */
    void takeOver(long[] words, StateArchive archive) {
        fields = words;
        size = words.length / WIDTH;
        archive.holds(Sums.of(this));
    }

    /** Whose a row is, by the intent and the order in its words. */
    public static StateArchive.Mine mine(Whose whose) {
        return (words, at) -> whose.isMine(words[at + ID], words[at + ORDER]);
    }

    /** Whether somebody hosts what an intent and its order are about. */
    @FunctionalInterface
    public interface Whose {
        boolean isMine(long id, long order);
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
