package shopping.festival.study.sweep;

import java.util.List;
import java.util.Optional;

/**
 * What a sweep is asked.
 *
 * @param axes one or two
 * @param measures that are shown, as {@link Readings} knows them; empty for the usual ones
 * @param find the threshold of which the border is looked for, between the two values of the only axis
 * @param replications 0 for one run of each point, with the luck of {@code festival run}
 */
public record SweepQuestion(List<Axis> axes, List<String> measures, Optional<String> find, int replications) {
    public static final String MEASURE = "--measure";
    public static final String FIND = "--find";

    /** What is shown where nothing is asked for. */
    static final List<String> USUAL =
            List.of("ordersPaidInDay", "gmvFen", "attempts.busy", "stockOut.attemptRate", "latencyMillis.payment.p99");

    List<String> shown() {
        return measures.isEmpty() ? USUAL : Readings.spelledOut(measures);
    }

    /** Whether the measures of a mix are taken too. */
    boolean isOfMix() {
        return Readings.areOfMix(measures);
    }

    int runs() {
        return Math.max(1, replications);
    }
}
