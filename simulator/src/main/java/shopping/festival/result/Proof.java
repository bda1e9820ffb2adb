package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.scenario.Tolerance;

/** What the figures were held against: the real day, the scenario's thresholds, the laws of every run. */
public record Proof(List<Compared> history, List<Verdict> thresholds, Audit audit) {

    public Proof {
        // Results of earlier versions have none.
        thresholds = thresholds == null ? List.of() : thresholds;
    }

    /** Whether the run has kept every threshold. */
    public boolean keptThresholds() {
        return thresholds.stream().allMatch(Verdict::ok);
    }

    /**
     * A published figure of the real day and the simulated one, both in its unit.
     *
     * @param measure path of the simulated one, null for a milestone of the day's sales
     * @param simulated null for what never came
     * @param low the least the tolerance allows
     * @param tolerance as people read it
     * @param isRelative whether that is a part of the published figure
     * @param sampling what low and high hold beyond the published tolerance, for the luck of a sampled market
     * @param within whether the simulated figure is within the tolerance; null if it is not compared at this scale
     */
    public record Compared(
            String name,
            @Nullable String measure,
            String unit,
            double real,
            @Nullable Double simulated,
            @Nullable Double difference,
            double low,
            double high,
            String tolerance,
            @JsonProperty("isRelative") boolean isRelative,
            double sampling,
            @Nullable Boolean within) {

        public static Compared of(
                String name,
                @Nullable String measure,
                String unit,
                double real,
                @Nullable Double simulated,
                Tolerance tolerance,
                boolean compare) {
            return new Compared(
                    name,
                    measure,
                    unit,
                    real,
                    simulated,
                    simulated == null ? null : (Double) (simulated - real),
                    tolerance.low(),
                    tolerance.high(),
                    tolerance.text(),
                    tolerance.isRelative(),
                    tolerance.sampling(),
                    compare ? (Boolean) (simulated != null && tolerance.holds(simulated)) : null);
        }

        /** With another simulated figure, such as the mean of several runs. */
        public Compared with(double mean) {
            Tolerance same = new Tolerance(low, high, isRelative, tolerance, sampling);
            return of(name, measure, unit, real, mean, same, within != null);
        }

        public boolean compared() {
            return within != null;
        }
    }

    /** @param ok always true: a run that breaks a law leaves no result */
    public record Audit(@JsonProperty("ok") boolean ok, List<String> laws) {}
}
