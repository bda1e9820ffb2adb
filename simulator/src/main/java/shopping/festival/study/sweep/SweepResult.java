package shopping.festival.study.sweep;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * {@code sweep.json}. Counts and sums are those of the part of the market that was simulated.
 *
 * @param replications of each point; 1 for a single run
 * @param idle keys that changed nothing
 */
record SweepResult(
        int schema,
        String version,
        String scenario,
        long seed,
        double scale,
        int replications,
        double wallSeconds,
        List<Axis> axes,
        List<String> idle,
        List<PointResult> points) {

    /** The measures of a point. */
    Map<String, Figure> at(List<String> values) {
        return points.stream()
                .filter(p -> p.values().equals(values))
                .findFirst()
                .orElseThrow()
                .measures();
    }

    /**
     * What a point came to.
     *
     * @param values of the axes, in their order
     * @param digests of its runs
     * @param measures every number of the results, by its path
     */
    record PointResult(List<String> values, List<String> digests, Map<String, Figure> measures) {}

    /** @param toFirst less that of the first point, run by run under the same luck; null for what one of them lacks */
    record Figure(Estimate value, @Nullable Estimate toFirst) {}
}
