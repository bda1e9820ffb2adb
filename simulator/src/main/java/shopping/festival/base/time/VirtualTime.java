package shopping.festival.base.time;

import java.util.Locale;

/** Virtual time is a {@code long} of microseconds since the opening bell, 00:00:00 China Standard Time. */
public final class VirtualTime {
    public static final long MILLISECOND = 1_000L;
    public static final long SECOND = 1_000_000L;
    public static final long MINUTE = 60 * SECOND;
    public static final long HOUR = 60 * MINUTE;
    public static final long DAY = 24 * HOUR;

    /** Later than anything that happens. */
    public static final long NEVER = Long.MAX_VALUE;

    /** The last instant anything may happen at, see {@link EndOfTime}: servers' clocks hold 203 days, rows more. */
    public static final long HORIZON = 200 * DAY;

    private VirtualTime() {}

    public static int minuteOf(long micros) {
        return (int) (micros / MINUTE);
    }

    public static int secondOf(long micros) {
        return (int) (micros / SECOND);
    }

    /** The clock on the wall: {@code 00:09:39}, with the day in front after midnight: {@code 3d 04:00:00}. */
    public static String clock(long micros) {
        if (micros == NEVER) {
            return "never";
        }
        long seconds = micros / SECOND;
        long days = seconds / 86_400;
        String clock =
                String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
        return days == 0 ? clock : days + "d " + clock;
    }
}
