package shopping.festival.flow;

import java.util.Arrays;
import shopping.festival.time.VirtualTime;
import shopping.festival.time.Window;

/**
 * Rows that wait for their window: near ones in the windows of the open minute, far ones by minute.
 *
 * <p>A row is copied once, or twice if it comes from an earlier minute. Storage is kept and used again.
 */
public final class Calendar {
    private Rows[] near = new Rows[64];
    private Rows[] far = new Rows[64];
    private int openMinute = -1;
    private long openStart = -1;
    private long openEnd = -1;
    private int windowLength = (int) VirtualTime.MINUTE;
    private long nextStart;
    private long held;
    private long heldMost;
    private final Sums taken = new Sums();
    private final Crates crates = new Crates();
    private int lastTaken = 256;
    private int lastMinute = 256;

    /** Puts a row under its date. A row of a window that is closed is a broken law of causality. */
    public void add(long time, long id, long order, long fen, long since) {
        slotOf(time, id).add(time, id, order, fen, since);
        held++;
    }

    public void addAll(Rows rows) {
        int n = rows.size();
        long[] time = rows.time;
        for (int i = 0; i < n; ) {
            Rows slot = slotOf(time[i], rows.id[i]);
            // Rows come nearly in the order of time: whole stretches of them share a window.
            int j = i + 1;
            while (j < n && time[j] >= slotStart && time[j] < slotEnd) {
                j++;
            }
            slot.addAll(rows, i, j);
            i = j;
        }
        held += n;
    }

    /** The stretch of time that the slot found last stands for. */
    private long slotStart;

    private long slotEnd;

    private Rows slotOf(long time, long id) {
        if (time < nextStart) {
            throw new BrokenLaw(
                    "causality",
                    "a row dated " + VirtualTime.clock(time) + " reached a window that begins at "
                            + VirtualTime.clock(nextStart) + ", intent " + IntentId.describe(id));
        }
        if (time >= openStart && time < openEnd) {
            int place = (int) (time - openStart) / windowLength;
            Rows slot = near[place];
            if (slot == null) {
                slot = near[place] = crates.withRoomFor(lastTaken + (lastTaken >> 3));
            }
            slotStart = openStart + (long) place * windowLength;
            slotEnd = Math.min(slotStart + windowLength, openEnd);
            return slot;
        }
        int minute = VirtualTime.minuteOf(time);
        if (minute >= far.length) {
            far = Arrays.copyOf(far, Math.max(minute + 1, far.length * 2));
        }
        Rows slot = far[minute];
        if (slot == null) {
            // The next minute resembles the last one; what lies further off is thin.
            slot = far[minute] = minute == openMinute + 1 ? crates.withRoomFor(lastMinute) : new Rows(64);
        }
        slotStart = minute * VirtualTime.MINUTE;
        slotEnd = slotStart + VirtualTime.MINUTE;
        return slot;
    }

    /** The rows of a window, in no order; give them back with {@link #recycle}. */
    public Rows take(Window w) {
        if (w.minute() != openMinute) {
            open(w);
        }
        heldMost = Math.max(heldMost, held);
        nextStart = w.end();
        Rows rows = near[w.place()];
        near[w.place()] = null;
        if (rows == null) {
            return Rows.none();
        }
        held -= rows.size();
        lastTaken = Math.max(rows.size(), lastTaken - (lastTaken >> 4));
        taken.addAll(rows);
        return rows;
    }

    private void open(Window w) {
        openMinute = w.minute();
        openStart = w.minute() * VirtualTime.MINUTE;
        openEnd = openStart + VirtualTime.MINUTE;
        windowLength = w.lengthMicros();
        int windows = (int) ((VirtualTime.MINUTE + windowLength - 1) / windowLength);
        if (near.length < windows) {
            near = new Rows[windows];
        }
        if (openMinute >= far.length || far[openMinute] == null) {
            return;
        }
        Rows rows = far[openMinute];
        far[openMinute] = null;
        lastMinute = Math.max(rows.size() + (rows.size() >> 3), lastMinute - (lastMinute >> 4));
        if (windows == 1) {
            near[0] = rows;
            return;
        }
        held -= rows.size();
        addAll(rows);
        recycle(rows);
    }

    /** Gives storage back. */
    public void recycle(Rows rows) {
        crates.giveBack(rows);
    }

    /** How many rows wait. */
    public long held() {
        return held;
    }

    /** The largest number of rows that waited at the start of a window. */
    public long heldMost() {
        return heldMost;
    }

    /** What has been taken out so far. */
    public Sums taken() {
        return taken;
    }

    /** The minute of the earliest row that waits beyond the open minute, or {@link Integer#MAX_VALUE}. */
    public int earliestMinute() {
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
