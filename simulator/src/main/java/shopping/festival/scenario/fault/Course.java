package shopping.festival.scenario.fault;

import java.util.List;

/**
 * When a fault acts.
 *
 * @param from its begin, microseconds
 * @param to its end
 * @param isAverted it does not happen: what it would have hit is only laid out as with it
 */
public record Course(long from, long to, boolean isAverted) {

    public static Course between(long from, long to) {
        return new Course(from, to, false);
    }

    public Course averted() {
        return new Course(from, to, true);
    }

    /** The stretches in which it acts, one after the other. */
    public List<Stretch> stretches() {
        return isAverted ? List.of() : List.of(Stretch.whole(from, to));
    }
}
