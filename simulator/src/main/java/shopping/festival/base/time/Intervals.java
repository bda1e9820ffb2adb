package shopping.festival.base.time;

/**
 * The rows of a timeline: one a virtual minute during the day, one an hour after it.
 *
 * @param dayMinutes minutes of the festival day
 */
public record Intervals(int dayMinutes) {

    public static Intervals of(long dayLengthMicros) {
        return new Intervals((int) ((dayLengthMicros + VirtualTime.MINUTE - 1) / VirtualTime.MINUTE));
    }

    /** The row an instant belongs to. */
    public int at(long micros) {
        int minute = VirtualTime.minuteOf(micros);
        return minute < dayMinutes ? minute : dayMinutes + (minute - dayMinutes) / 60;
    }

    /** Where a row begins. */
    public long startOf(int interval) {
        long minute = interval < dayMinutes ? interval : dayMinutes + 60L * (interval - dayMinutes);
        return minute * VirtualTime.MINUTE;
    }

    /** Where a row ends. */
    public long endOf(int interval) {
        return startOf(interval + 1);
    }
}
