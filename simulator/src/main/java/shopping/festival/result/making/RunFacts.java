package shopping.festival.result.making;

import java.util.List;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.scenario.History;

/**
 * What a result says about the run beside what was measured.
 *
 * @param seed the user's seed, before it was mixed
 * @param replication 0 for a single run
 * @param threads threads that worked on this run; 1 for the inline driver
 * @param partitions actors a stage
 * @param taxRate composite tax on what is sold across the border
 * @param history what the result is held against
 * @param thresholds what the run must keep
 */
public record RunFacts(
        String scenario,
        long seed,
        int replication,
        double scale,
        int threads,
        int partitions,
        double taxRate,
        History history,
        List<Threshold> thresholds) {

    /** Without anything it must keep. */
    public RunFacts(
            String scenario,
            long seed,
            int replication,
            double scale,
            int threads,
            int partitions,
            double taxRate,
            History history) {
        this(scenario, seed, replication, scale, threads, partitions, taxRate, history, List.of());
    }

    /** Held against nothing. */
    public RunFacts(
            String scenario, long seed, int replication, double scale, int threads, int partitions, double taxRate) {
        this(scenario, seed, replication, scale, threads, partitions, taxRate, History.NONE);
    }
}
