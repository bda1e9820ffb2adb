package shopping.festival.base.time;

import java.util.List;
import shopping.festival.base.problems.Key;
import shopping.festival.base.problems.Mistakes;

/**
 * Nothing happens after {@link VirtualTime#HORIZON}. What would, ends the run as a mistake of the scenario: a clock that
 * went on would be a wrong one.
 */
public final class EndOfTime {
    private EndOfTime() {}

    /**
     * The instant itself, if it fits.
     *
     * @param key of the scenario that leads there
     */
    public static long within(long instant, String key) {
        if (instant > VirtualTime.HORIZON) {
            throw beyond(key, instant);
        }
        return instant;
    }

    /** What ends the run if something leads beyond. */
    private static Mistakes beyond(String key, long instant) {
        return new Mistakes(List.of(Key.of(key).problem(rule(instant) + " Make it shorter.")));
    }

    /**
     * What ends the run if a station is busy beyond.
     *
     * @param capacity the key that gives what it can take
     */
    public static Mistakes busyBeyond(Key capacity) {
        return new Mistakes(
                List.of(capacity.problem(rule(VirtualTime.NEVER) + " Give it less to do, or more capacity.")));
    }

    /** What is wrong with an instant that lies beyond. */
    public static String rule(long instant) {
        String when = instant >= FAR ? "" : ", at " + VirtualTime.clock(instant);
        return "leads beyond the end of virtual time" + when + ": the last instant that fits is "
                + VirtualTime.clock(VirtualTime.HORIZON) + ", " + VirtualTime.HORIZON / VirtualTime.DAY
                + " days after the bell.";
    }

    /** From here on it is not worth saying when. */
    private static final long FAR = 100_000 * VirtualTime.DAY;
}
