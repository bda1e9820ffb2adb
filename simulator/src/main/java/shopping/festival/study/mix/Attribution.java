package shopping.festival.study.mix;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * Which mechanism made how much of what a curve does from end to end: Shapley values, which sum to the whole.
 *
 * @param from the lowest share
 * @param to the highest
 * @param measures by {@link Measure#key}
 */
record Attribution(String by, String supply, double from, double to, Map<String, Division> measures) {

    Curve curve() {
        return new Curve(by, supply, Setting.EVERYTHING_ON);
    }

    /**
     * A change divided.
     *
     * @param total with everything on, highest share less lowest
     * @param none what is left of it with all mechanisms off
     * @param mechanisms by their labels; with {@code none} they sum to the total
     */
    public record Division(Estimate total, Estimate none, Map<String, Effect> mechanisms) {}

    /**
     * What a mechanism makes of a change.
     *
     * @param shapley on average over all orders in which the mechanisms may be switched on
     * @param oneAtATime where it alone is switched off: the change with everything on less that without it
     */
    public record Effect(Estimate shapley, @Nullable Estimate oneAtATime) {}
}
