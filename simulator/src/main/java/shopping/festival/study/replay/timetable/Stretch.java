package shopping.festival.study.replay.timetable;

/**
 * The part of the day that is replayed, and how fast.
 *
 * @param fromMicros since the bell
 * @param toMicros intents that begin before it are followed to their end
 * @param speed virtual seconds in one of the clock's; every time is divided by it
 * @param drainMicros virtual time after {@code toMicros} at which nothing new is sent any more
 */
public record Stretch(long fromMicros, long toMicros, double speed, long drainMicros) {
    private static final double NANOS = 1_000;

    /** Nanoseconds of the clock since the replay began, at an instant of the day. */
    public long nanosAt(long micros) {
        return nanosOf(micros - fromMicros);
    }

    /** How long a span of the day takes, nanoseconds. */
    public long nanosOf(long micros) {
        return (long) (micros * NANOS / speed);
    }

    /** The instant of the day, so many nanoseconds since the replay began. */
    public long microsAt(long nanos) {
        return fromMicros + (long) (nanos * speed / NANOS);
    }

    /** The last instant of the day at which anything is sent. */
    public long endMicros() {
        return toMicros + drainMicros;
    }
}
