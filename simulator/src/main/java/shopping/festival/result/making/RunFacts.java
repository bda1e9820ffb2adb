package shopping.festival.result.making;

import java.util.List;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.scenario.History;

/**
 * What a result says about the run beside what was measured: {@code RunFacts.of("tiny", 7).withTaxRate(0.119)}.
 *
 * @param seed the user's seed, before it was mixed
 * @param replication 0 for a single run
 * @param threads threads that worked on this run; 1 for the inline driver
 * @param partitions actors of each kind
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

    /** A single run of the whole market on one thread, without tax, held against nothing. */
    public static RunFacts of(String scenario, long seed) {
        return new RunFacts(scenario, seed, 0, 1, 1, 1, 0, History.NONE, List.of());
    }

    public RunFacts withReplication(int number) {
        return new RunFacts(scenario, seed, number, scale, threads, partitions, taxRate, history, thresholds);
    }

    public RunFacts withScale(double sampled) {
        return new RunFacts(scenario, seed, replication, sampled, threads, partitions, taxRate, history, thresholds);
    }

    public RunFacts withActors(int ofStage, int onThreads) {
        return new RunFacts(scenario, seed, replication, scale, onThreads, ofStage, taxRate, history, thresholds);
    }

    public RunFacts withTaxRate(double rate) {
        return new RunFacts(scenario, seed, replication, scale, threads, partitions, rate, history, thresholds);
    }

    /** What it is held against: a real day, and what it must keep. */
    public RunFacts heldAgainst(History day, List<Threshold> limits) {
        return new RunFacts(scenario, seed, replication, scale, threads, partitions, taxRate, day, limits);
    }
}
