package shopping.festival.study.log.proof;

/**
 * One lane, warehouse or port: a few servers alike before one queue.
 *
 * @param speed of each server, work a microsecond; empty where work takes no time
 * @param work of an order, at least
 * @param delay from the end of the work to what the log tells of it, at least
 * @param isExact whether the delay is always the same
 */
record Station(int servers, Curve speed, double work, long delay, boolean isExact) {
    static final String CAPACITY = "a station works off no more than it can";

    /** One that the log does not have. */
    static final Station UNKNOWN = new Station(0, new Curve(), 0, 0, false);

    /** Instants are whole microseconds, rounded down, and so may be one short at either end. */
    private static final long ROUNDED = 1;

    /** What sums of doubles may lose. */
    private static final double LOST = 1e-6;

    boolean takesNoTime() {
        return speed.isEmpty();
    }

    /** Whether anything can be said of how many it works off. */
    boolean isLimited() {
        return !takesNoTime() && work > 0;
    }

    /** Whether a server had the time for an order that came at one instant, and of which the log tells at another. */
    boolean hasTimeFor(long came, long told) {
        return told - delay >= came && (takesNoTime() || isEnough(speed.between(came, told - delay + ROUNDED), 1));
    }

    /** Whether a server can have ended one order at one instant and then another at the other. */
    boolean canEndBoth(long one, long other) {
        return isEnough(speed.between(one, other + ROUNDED), 1);
    }

    /** Whether so much work is enough for so many orders. */
    boolean isEnough(double done, long orders) {
        return done >= orders * work * (1 - LOST) - LOST;
    }
}
