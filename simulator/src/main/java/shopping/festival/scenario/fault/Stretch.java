package shopping.festival.scenario.fault;

/**
 * A stretch of time in which a fault acts, in part or wholly.
 *
 * @param from when it begins, microseconds
 * @param to when it is over
 * @param begin how much of the fault acts as it begins, 0 (nothing) to 1 (all of it)
 * @param end how much acts as it ends; in between it goes in a straight line
 */
public record Stretch(long from, long to, double begin, double end) {

    /** A stretch in which all of it acts. */
    public static Stretch whole(long from, long to) {
        return new Stretch(from, to, 1, 1);
    }

    /** What becomes of a factor as the stretch begins. */
    public double factorBegin(double factor) {
        return 1 + (factor - 1) * begin;
    }

    /** What becomes of a factor as it ends. */
    public double factorEnd(double factor) {
        return 1 + (factor - 1) * end;
    }
}
