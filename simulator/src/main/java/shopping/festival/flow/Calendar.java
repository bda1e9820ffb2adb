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
    private Pile[] far = new Pile[64];
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

    /** The stretch of time that the slot found last stands for, and how many rows it may hold. */
    private long slotStart;

    private long slotEnd;
    private int slotMost;

    /** Puts a row under its date. A row of a window that is closed is a broken law of causality. */
    public void add(long time, long id, long order, long fen, long since) {
        slotOf(time, id).add(time, id, order, fen, since);
        held++;
    }

    /** Puts rows under their dates. */
    public void addAll(Rows rows) {
        int n = rows.size();
        long[] time = rows.time;
        for (int i = 0; i < n; ) {
            Rows slot = slotOf(time[i], rows.id[i]);
            // Rows come nearly in the order of time: whole stretches of them share a window.
            int most = Math.min(n, i + slotMost - slot.size());
            int j = i + 1;
            while (j < most && time[j] >= slotStart && time[j] < slotEnd) {
                j++;
            }
            slot.addAll(rows, i, j);
            i = j;
        }
        held += n;
    }

    private Rows slotOf(long time, long id) {
        if (time >= openStart && time < openEnd) {
            if (time < nextStart) {
                throw late(time, id);
            }
            int place = (int) (time - openStart) / windowLength;
            Rows slot = near[place];
            if (slot == null) {
                slot = near[place] = crates.withRoomFor(lastTaken + (lastTaken >> 3));
            }
            slotStart = openStart + (long) place * windowLength;
            slotEnd = Math.min(slotStart + windowLength, openEnd);
            slotMost = Integer.MAX_VALUE / 2;
            return slot;
        }
        if (time < nextStart) {
            throw late(time, id);
        }
        int minute = VirtualTime.minuteOf(time);
        if (minute >= far.length) {
            far = Arrays.copyOf(far, Math.max(minute + 1, far.length * 2));
        }
        Pile pile = far[minute];
        if (pile == null) {
            pile = far[minute] = new Pile();
        }
        slotStart = minute * VirtualTime.MINUTE;
        slotEnd = slotStart + VirtualTime.MINUTE;
        slotMost = Pile.CHUNK;
        return pile.open(crates, minute == openMinute + 1);
    }

    private BrokenLaw late(long time, long id) {
        return new BrokenLaw(
                "causality",
                "a row dated " + VirtualTime.clock(time) + " reached a window that begins at "
                        + VirtualTime.clock(nextStart) + ", intent " + IntentId.describe(id));
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
        Pile pile = openMinute < far.length ? far[openMinute] : null;
        if (pile == null) {
            return;
        }
        far[openMinute] = null;
        makeRoom(pile, windows);
        for (int c = 0; c < pile.chunks(); c++) {
            Rows chunk = pile.chunk(c);
            held -= chunk.size();
            addAll(chunk);
            crates.giveBack(chunk);
        }
    }

    /** Counts before it moves: slots that grow would hold twice what they need, at midnight a gigabyte. */
    private void makeRoom(Pile pile, int windows) {
        int[] counts = new int[windows];
        for (int c = 0; c < pile.chunks(); c++) {
            Rows chunk = pile.chunk(c);
            for (int i = 0; i < chunk.size(); i++) {
                counts[(int) (chunk.time[i] - openStart) / windowLength]++;
            }
        }
        for (int w = 0; w < windows; w++) {
            if (counts[w] > 0) {
                near[w] = counts[w] > SMALL ? new Rows(counts[w] + (counts[w] >> 4)) : crates.withRoomFor(SMALL);
            }
        }
    }

    private static final int SMALL = 256;

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

    /** The minute of the earliest row that waits, or {@link Integer#MAX_VALUE}. */
    public int earliestMinute() {
        if (held == 0) {
            return Integer.MAX_VALUE;
        }
        for (int m = Math.max(0, openMinute); m < far.length; m++) {
            if (far[m] != null && !far[m].isEmpty()) {
                return m;
            }
        }
        return openMinute;
    }
}
