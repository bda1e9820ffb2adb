package shopping.festival.base.time;

/**
 * Instants of servers' clocks: 2⁻²⁰ µs since the bell as a {@code long}, moved by half its range, so that 203 days fit
 * and still compare as numbers do. Lengths of time are not moved.
 */
public final class FixedTime {
    /** This many bits stand behind the point. */
    private static final int BITS = 20;

    /** A microsecond as a length. */
    static final double MICRO = 1L << BITS;

    private static final long MOVED = Long.MIN_VALUE;
    private static final double HALF_RANGE = 0x1.0p63;

    /** The bell. */
    public static final long BELL = MOVED;

    /** The last instant that fits: {@link VirtualTime#HORIZON}. */
    public static final long LAST = of(VirtualTime.HORIZON);

    /** Later than that. */
    public static final long NEVER = Long.MAX_VALUE;

    private FixedTime() {}

    /** @param micros whole microseconds since the bell, not much after the horizon */
    public static long of(long micros) {
        return micros << BITS ^ MOVED;
    }

    /** Whole microseconds since the bell, rounded down. */
    public static long micros(long fixed) {
        return (fixed ^ MOVED) >>> BITS;
    }

    /** Microseconds with their fraction. */
    static double exactMicros(long fixed) {
        long since = fixed ^ MOVED;
        return (since >= 0 ? since : 2.0 * (since >>> 1 | since & 1)) / MICRO;
    }

    /** The instant so long after another one; {@link #NEVER} if it lies beyond what fits. */
    public static long after(long fixed, double micros) {
        if (!(micros <= VirtualTime.HORIZON)) {
            return NEVER;
        }
        double length = micros * MICRO;
        long end = fixed + (length < HALF_RANGE ? (long) length : (long) (length - HALF_RANGE) ^ MOVED);
        return end < fixed ? NEVER : end;
    }
}
