package shopping.festival.report;

import shopping.festival.time.VirtualTime;

/** From the units of the engine to those of a result. */
final class Scales {
    private Scales() {}

    /** Seconds since the bell, null for never. */
    static Double seconds(long micros) {
        return micros == VirtualTime.NEVER || micros < 0 ? null : micros / 1e6;
    }

    /** A share; 0 of nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** A rate that means nothing without anything to rate. */
    static Double rate(long part, long whole) {
        return whole == 0 ? null : (Double) ((double) part / whole);
    }
}
