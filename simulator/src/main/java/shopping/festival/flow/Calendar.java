package shopping.festival.flow;

import java.util.Arrays;
import shopping.festival.time.VirtualTime;
import shopping.festival.time.Window;

/**
 * Rows that wait for their window: near ones in the windows of the open minute, far ones by minute.
 *
 * <p>A row is copied once, or twice if it comes from an earlier minute. Storage is kept and used again.
 */
final class Calendar {
    /** A minute has fewer microseconds than 2²⁶. */
    private static final int OFFSET_BITS = 26;

    private Pile[] near = new Pile[64];
    private Pile[] far = new Pile[64];
    private int openMinute = -1;
    private long openStart = -1;
    private long openEnd = -1;
    private int windowLength = (int) VirtualTime.MINUTE;
    /** Windows a microsecond in fixed point, and where its point stands: see {@link #placeOf}. */
    private long windowsPerMicro = 1;

    private int pointAt = 2 * OFFSET_BITS;
    private long nextStart;
    private long held;
    private long heldMost;
    private final Sums taken = new Sums();
    private final Chunks empty = new Chunks();

    /** The pile found last, and the stretch of time it stands for. */
    private Pile slot;

    private long slotStart;
    private long slotEnd;
    private boolean slotIsNear;

    /** Puts a row under its date. A row of a window that is closed is a broken law of causality. */
    void add(long time, long id, long order, long fen, long since) {
        find(time, id);
        slot.open(empty, slotIsNear).add(time, id, order, fen, since);
        held++;
    }

    /** Puts rows under their dates. */
    void addAll(Rows rows) {
        int n = rows.size();
        for (int i = 0; i < n; ) {
            find(rows.time(i), rows.id(i));
            Rows chunk = slot.open(empty, slotIsNear);
            // Rows come nearly in the order of time: whole stretches of them share a window.
            int most = Math.min(n, i + Pile.CHUNK - chunk.size());
            int j = i + 1;
            while (j < most && rows.time(j) >= slotStart && rows.time(j) < slotEnd) {
                j++;
            }
            chunk.addAll(rows, i, j);
            i = j;
        }
        held += n;
    }

    private void find(long time, long id) {
        if (time < nextStart) {
            throw new BrokenLaw(
                    "causality",
                    "a row dated " + VirtualTime.clock(time) + " reached a window that begins at "
                            + VirtualTime.clock(nextStart) + ", intent " + IntentId.describe(id));
        }
        slotIsNear = time < openEnd;
        if (slotIsNear) {
            int place = placeOf(time - openStart);
            slotStart = openStart + (long) place * windowLength;
            slotEnd = Math.min(slotStart + windowLength, openEnd);
            slot = near[place];
            if (slot == null) {
                slot = near[place] = new Pile();
            }
            return;
        }
        int minute = VirtualTime.minuteOf(time);
        slotStart = minute * VirtualTime.MINUTE;
        slotEnd = slotStart + VirtualTime.MINUTE;
        if (minute >= far.length) {
            far = Arrays.copyOf(far, Math.max(minute + 1, far.length * 2));
        }
        slot = far[minute];
        if (slot == null) {
            slot = far[minute] = new Pile();
        }
        slotIsNear = minute == openMinute + 1;
    }

    /**
     * The window of the open minute that an offset lies in: a multiplication where a division would be the dearest step
     * of taking a row in. Exact, since offsets stay below 2²⁶ (Granlund & Montgomery 1994).
     */
    private int placeOf(long offset) {
        return (int) (offset * windowsPerMicro >>> pointAt);
    }

    /** The rows of a window, in no order; give them back with {@link #recycle}. */
    Pile take(Window w) {
        if (w.minute() != openMinute) {
            open(w);
        }
        heldMost = Math.max(heldMost, held);
        nextStart = w.end();
        Pile rows = near[w.place()];
        if (rows == null) {
            rows = near[w.place()] = new Pile();
        }
        held -= rows.size();
        for (int c = 0; c < rows.chunks(); c++) {
            taken.addAll(rows.chunk(c));
        }
        return rows;
    }

    private void open(Window w) {
        openMinute = w.minute();
        openStart = w.minute() * VirtualTime.MINUTE;
        openEnd = openStart + VirtualTime.MINUTE;
        windowLength = w.lengthMicros();
        pointAt = OFFSET_BITS + Integer.SIZE - Integer.numberOfLeadingZeros(windowLength - 1);
        windowsPerMicro = (1L << pointAt) / windowLength + 1;
        int windows = (int) ((VirtualTime.MINUTE + windowLength - 1) / windowLength);
        if (near.length < windows) {
            near = Arrays.copyOf(near, windows);
        }
        Pile pile = openMinute < far.length ? far[openMinute] : null;
        if (pile == null) {
            return;
        }
        far[openMinute] = null;
        held -= pile.size();
        for (int c = 0; c < pile.chunks(); c++) {
            addAll(pile.chunk(c));
            empty.giveBack(pile.chunk(c));
        }
    }

    /** Gives storage back. */
    void recycle(Pile rows) {
        rows.clearInto(empty);
    }

    /** How many rows wait. */
    long held() {
        return held;
    }

    /** The largest number of rows that waited at the start of a window. */
    long heldMost() {
        return heldMost;
    }

    /** What has been taken out so far. */
    Sums taken() {
        return taken;
    }

    /** The minute of the earliest row that waits, or {@link Integer#MAX_VALUE}. */
    int earliestMinute() {
        if (held == 0) {
            return Integer.MAX_VALUE;
        }
        for (int m = Math.max(0, openMinute); m < far.length; m++) {
            if (far[m] != null && far[m].size() > 0) {
                return m;
            }
        }
        return openMinute;
    }
}
