package shopping.festival.scenario;

/**
 * A capacity is multiplied for a while.
 *
 * @param name of the warehouse or port, {@link #ALL} for all of them, and for lanes
 * @param first first lane, counted from 0
 * @param last last lane
 * @param factor 0 is an outage
 */
public record Fault(long from, long to, Target target, String name, int first, int last, double factor) {
    /** The name of no unit in particular. */
    public static final String ALL = "";

    /** What can fail. */
    public enum Target {
        CHECKOUT,
        PAYMENT,
        WAREHOUSE,
        CUSTOMS
    }

    public boolean hits(Target other, String unit) {
        return target == other && (name.equals(ALL) || name.equals(unit));
    }
}
