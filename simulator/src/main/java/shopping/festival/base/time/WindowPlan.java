package shopping.festival.base.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The windows of a stretch of whole minutes, each minute cut into equal windows: a pure function of what the run
 * expects, so that every actor knows all of them without being told.
 *
 * <p>A window is never longer than the lookahead, nor than a minute, so that it falls into one row of the timeline.
 */
public final class WindowPlan {
    private final int firstMinute;
    private final long firstIndex;
    private final int[] lengthMicros;
    /** Index of each minute's first window, counted from the plan's first; one entry more than minutes. */
    private final long[] indexOfMinute;

    private WindowPlan(int firstMinute, long firstIndex, int[] lengthMicros) {
        this.firstMinute = firstMinute;
        this.firstIndex = firstIndex;
        this.lengthMicros = lengthMicros;
        this.indexOfMinute = new long[lengthMicros.length + 1];
        for (int m = 0; m < lengthMicros.length; m++) {
            int windows = (int) ((VirtualTime.MINUTE + lengthMicros[m] - 1) / lengthMicros[m]);
            indexOfMinute[m + 1] = indexOfMinute[m] + windows;
        }
    }

    /**
     * Windows for a stretch of minutes.
     *
     * @param wantedMicros per minute: how long its windows should be; made a little shorter so that they fill it evenly
     */
    public static WindowPlan of(int firstMinute, long firstIndex, long[] wantedMicros) {
        int[] lengths = new int[wantedMicros.length];
        for (int m = 0; m < lengths.length; m++) {
            long wanted = Math.max(SHORTEST, Math.min(VirtualTime.MINUTE, wantedMicros[m]));
            long windows = (VirtualTime.MINUTE + wanted - 1) / wanted;
            lengths[m] = (int) Math.min(wanted, (VirtualTime.MINUTE + windows - 1) / windows);
        }
        return new WindowPlan(firstMinute, firstIndex, lengths);
    }

    /** Equal minutes, for the time after the day. */
    public static WindowPlan even(int firstMinute, int minutes, long firstIndex, long wantedMicros) {
        long[] wanted = new long[minutes];
        Arrays.fill(wanted, wantedMicros);
        return of(firstMinute, firstIndex, wanted);
    }

    private static final int SHORTEST = (int) VirtualTime.MILLISECOND;

    /** The index of the first window. */
    public long firstIndex() {
        return firstIndex;
    }

    public int firstMinute() {
        return firstMinute;
    }

    public int endMinute() {
        return firstMinute + lengthMicros.length;
    }

    /** The index after the last window. */
    public long endIndex() {
        return firstIndex + indexOfMinute[lengthMicros.length];
    }

    public long windows() {
        return indexOfMinute[lengthMicros.length];
    }

    /** The index of the first window of a minute, or that after the last one. */
    public long indexOf(int minute) {
        return firstIndex + indexOfMinute[minute - firstMinute];
    }

    /** The same windows from a minute of the plan on, counted from the first of them on. */
    public WindowPlan from(int minute, long index) {
        return new WindowPlan(
                minute, index, Arrays.copyOfRange(lengthMicros, minute - firstMinute, lengthMicros.length));
    }

    /** Length of the windows of a minute; the minute's last one may be shorter. */
    public int lengthMicrosIn(int minute) {
        return lengthMicros[minute - firstMinute];
    }

    /** How many windows a minute has. */
    public int windowsIn(int minute) {
        return (int) (indexOfMinute[minute - firstMinute + 1] - indexOfMinute[minute - firstMinute]);
    }

    /** The first window of the plan. */
    public Window first() {
        return window(firstMinute, 0);
    }

    /** The window after a given one, or null at the end of the plan. */
    public @Nullable Window next(Window w) {
        int place = w.place() + 1;
        if (place < windowsIn(w.minute())) {
            return window(w.minute(), place);
        }
        return w.minute() + 1 < endMinute() ? window(w.minute() + 1, 0) : null;
    }

    /**
     * The window after a given one, leaving out those of its minute in which nothing is due. The last one of a minute is
     * never left out, so that every minute is begun and ended.
     *
     * @param idleUntil nothing is due before this instant
     */
    public @Nullable Window nextDue(Window w, long idleUntil) {
        int last = windowsIn(w.minute()) - 1;
        long due = Math.min(last, (idleUntil - w.minute() * VirtualTime.MINUTE) / w.lengthMicros());
        return due > w.place() + 1 ? window(w.minute(), (int) due) : next(w);
    }

    private Window window(int minute, int place) {
        long minuteStart = minute * VirtualTime.MINUTE;
        int length = lengthMicrosIn(minute);
        long start = minuteStart + (long) place * length;
        long index = firstIndex + indexOfMinute[minute - firstMinute] + place;
        long end = Math.min(start + length, minuteStart + VirtualTime.MINUTE);
        return new Window(index, minute, place, length, start, end);
    }
}
