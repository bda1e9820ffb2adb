package shopping.festival.model.flow;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.order.BrokenLaw;
import shopping.festival.model.order.IntentId;

/**
 * Rows that wait for their window: near ones in the windows of the open minute, far ones by minute.
 *
 * <p>A row is copied once, or twice if it comes from an earlier minute. Storage is kept and used again.
 */
final class Calendar implements RowSink {
    /** A minute has fewer microseconds than 2²⁶. */
    private static final int OFFSET_BITS = 26;

    private Pile[] near = piles(64);
    private Pile[] far = new Pile[64];
    private int openMinute = -1;
    private long openStart = -1;
    private long openEnd = -1;
    /** Windows a microsecond in fixed point, and where its point stands: see {@link #placeOf}. */
    private long windowsPerMicro = 1;

    private int pointAt = 2 * OFFSET_BITS;
    private long nextStart;
    private long held;
    private long heldMost;
    private final Chunks empty = new Chunks();

    /** Puts a row under its date. A row of a window that is closed is a broken law of causality. */
    @Override
    public void add(long time, long id, long order, long fen, long since) {
        Rows.mustFit(time, id, fen, since);
        put(Rows.timeWord(time, fen), id, order, Rows.sinceWord(since, fen));
        held++;
    }

    /** Puts rows under their dates. */
    void addAll(Rows rows) {
        long[] words = rows.words();
        int end = rows.size() * Rows.WIDTH;
        for (int at = 0; at < end; at += Rows.WIDTH) {
            put(words[at], words[at + Rows.ID], words[at + Rows.ORDER], words[at + Rows.SINCE]);
        }
        held += rows.size();
    }

    private void put(long timeWord, long id, long order, long sinceWord) {
        long time = Rows.instantOf(timeWord);
        if (time < nextStart) {
            throw new BrokenLaw(
                    "causality",
                    "a row dated " + VirtualTime.clock(time) + " reached a window that begins at "
                            + VirtualTime.clock(nextStart) + ", intent " + IntentId.describe(id));
        }
        if (time < openEnd) {
            near[placeOf(time - openStart)].add(timeWord, id, order, sinceWord, empty, true);
        } else {
            int minute = VirtualTime.minuteOf(time);
            pileOf(minute).add(timeWord, id, order, sinceWord, empty, minute == openMinute + 1);
        }
    }

    private Pile pileOf(int minute) {
        if (minute >= far.length) {
            far = Arrays.copyOf(far, Math.max(minute + 1, far.length * 2));
        }
        if (far[minute] == null) {
            far[minute] = new Pile();
        }
        return far[minute];
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
        rows.seal();
        held -= rows.size();
        return rows;
    }

    private void open(Window w) {
        openMinute = w.minute();
        openStart = w.minute() * VirtualTime.MINUTE;
        openEnd = openStart + VirtualTime.MINUTE;
        int windowLength = w.lengthMicros();
        pointAt = OFFSET_BITS + Integer.SIZE - Integer.numberOfLeadingZeros(windowLength - 1);
        windowsPerMicro = (1L << pointAt) / windowLength + 1;
        int windows = (int) ((VirtualTime.MINUTE + windowLength - 1) / windowLength);
        if (near.length < windows) {
            near = piles(windows);
        }
        Pile pile = openMinute < far.length ? far[openMinute] : null;
        if (pile == null) {
            return;
        }
        far[openMinute] = null;
        pile.seal();
        held -= pile.size();
        for (int c = 0; c < pile.chunks(); c++) {
            addAll(pile.chunk(c));
            empty.giveBack(pile.chunk(c));
        }
    }

    private static Pile[] piles(int count) {
        Pile[] piles = new Pile[count];
        Arrays.setAll(piles, place -> new Pile());
        return piles;
    }

    /** Gives storage back. */
    void recycle(Pile rows) {
        rows.clearInto(empty);
    }

    /** Tells the rows that wait, or has them back; nobody else may have put any in. */
    void state(StateArchive archive, String kind, StateArchive.Mine mine) {
        Rows rows = new Rows((int) held);
        for (Pile[] piles : List.of(near, far)) {
            for (Pile pile : piles) {
                if (pile != null) {
                    pile.seal();
                    for (int c = 0; c < pile.chunks(); c++) {
                        rows.addAll(pile.chunk(c));
                    }
                }
            }
        }
        // They fill their array, and nobody else has it: no copy more.
        long[] own = archive.entries(kind, Rows.WIDTH, rows.words(), mine);
        if (archive.isRead()) {
            rows.takeOver(own, archive);
            nextStart = archive.instant();
            addAll(rows);
        }
    }

    /** How many rows wait. */
    long held() {
        return held;
    }

    /** The largest number of rows that waited at the start of a window. */
    long heldMost() {
        return heldMost;
    }

    /** Where the first window after a given one begins that has rows, or where the minute ends. */
    long idleUntil(Window closed) {
        if (held > 0) {
            int windows = (int) ((VirtualTime.MINUTE + closed.lengthMicros() - 1) / closed.lengthMicros());
            for (int place = closed.place() + 1; place < windows; place++) {
                if (near[place].size() > 0) {
                    return openStart + (long) place * closed.lengthMicros();
                }
            }
        }
        return openEnd;
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
