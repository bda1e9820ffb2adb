package shopping.festival.base.time;

/**
 * A factor that goes in a straight line for a while.
 *
 * @param from when it begins, microseconds
 * @param to when it is over, later
 * @param begin the factor as it begins
 * @param end the factor as it ends
 */
public record FactorLine(long from, long to, double begin, double end) {

    boolean isLevel() {
        return begin == end;
    }

    /** The factor at an instant of it. */
    public double at(long instant) {
        return instant == to ? end : begin + (end - begin) * (instant - from) / (to - from);
    }
}
