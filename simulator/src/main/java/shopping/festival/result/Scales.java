package shopping.festival.result;

import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;

/** From the units of the engine to those of a result. */
public final class Scales {
    private Scales() {}

    /** Seconds since the bell, null for never. */
    public static @Nullable Double seconds(long micros) {
        return micros == VirtualTime.NEVER || micros < 0 ? null : micros / 1e6;
    }

    /** A share; 0 of nothing. */
    public static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** A rate that means nothing without anything to rate. */
    public static @Nullable Double rate(long part, long whole) {
        return whole == 0 ? null : (Double) ((double) part / whole);
    }
}
