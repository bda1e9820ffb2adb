package shopping.festival.model.sellers;

/**
 * The time over which levels of stock are averaged. A level is integrated by its changes: each counts for all that is left
 * after it, so that a level which rests costs nothing.
 *
 * @param from its first instant, µs
 * @param to its end, µs
 */
public record Measured(long from, long to) {

    public long length() {
        return to - from;
    }

    /** How much is left of it after an instant, µs. */
    long after(long at) {
        return to - Math.min(to, Math.max(from, at));
    }

    boolean holds(long at) {
        return at >= from && at < to;
    }
}
