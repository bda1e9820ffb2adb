package shopping.festival.study.impact;

import static shopping.festival.view.text.People.clock;
import static shopping.festival.view.text.People.count;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.People;

/**
 * Estimates in sentences: of the whole market, with their intervals.
 *
 * @param scale of the market that was simulated
 */
record Told(double scale) {
    String whole(Estimate sampled) {
        return count(sampled.mean() / scale);
    }

    /** {@code 480 (95 % sure: 460 to 500)}. */
    String sure(Estimate sampled) {
        return whole(sampled) + interval(sampled, x -> count(x / scale));
    }

    /** The same of a difference, whichever sign it has. */
    String size(Estimate difference) {
        return sure(difference.mean() < 0 ? difference.over(-1) : difference);
    }

    static String at(@Nullable Estimate instant) {
        return instant == null ? "" : " at " + clock(instant.mean()) + interval(instant, People::clock);
    }

    /** Where there are replications enough for one. */
    private static String interval(Estimate estimate, DoubleFunction<String> words) {
        return estimate.low() == null || estimate.high() == null
                ? ""
                : " (95 % sure: " + words.apply(Math.max(0, estimate.low())) + " to "
                        + words.apply(Math.max(0, estimate.high())) + ")";
    }
}
