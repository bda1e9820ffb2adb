package shopping.festival.model.servers;

import shopping.festival.base.random.Draws;
import shopping.festival.base.time.VirtualTime;

/**
 * How crowded a station is that others fill: the wait and the chance of being turned away by minute of arrival. Who is
 * one among very many meets it and does not change it.
 *
 * <p>After the last minute known it stays as it was then.
 */
public final class Congestion {
    /** Nobody else is around. */
    public static final Congestion NONE = new Congestion(new long[] {0}, new double[0]);

    private final long[] waitMicros;
    private final double[] refused;

    /**
     * @param waitMicros mean wait of those who are served, by minute of arrival
     * @param refused share of those who come that are turned away, by minute; empty if nobody ever is
     */
    public Congestion(long[] waitMicros, double[] refused) {
        if (waitMicros.length == 0) {
            throw new IllegalArgumentException("a congestion needs at least one minute");
        }
        this.waitMicros = waitMicros.clone();
        this.refused = refused.clone();
    }

    public long waitMicros(long arrival) {
        return waitMicros[Math.min(VirtualTime.minuteOf(arrival), waitMicros.length - 1)];
    }

    /** Whether someone is turned away, by 64 random bits of their own. */
    public boolean refuses(long arrival, long bits) {
        return refused.length > 0
                && Draws.unit(bits) < refused[Math.min(VirtualTime.minuteOf(arrival), refused.length - 1)];
    }

    /** Whether anyone is ever turned away. */
    public boolean everRefuses() {
        for (double share : refused) {
            if (share > 0) {
                return true;
            }
        }
        return false;
    }
}
