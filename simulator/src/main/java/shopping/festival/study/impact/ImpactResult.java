package shopping.festival.study.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * What the faults of a scenario cost. Counts and sums are those of the part of the market that was simulated.
 *
 * @param replications of each setting; 1 for a single run
 * @param whole all faults against none
 * @param together of the whole cost what no fault has by itself: below 0 where two of them share it
 */
record ImpactResult(
        int schema,
        String version,
        String scenario,
        long seed,
        double scale,
        int replications,
        double wallSeconds,
        List<FaultImpact> faults,
        Cost whole,
        Together together) {

    /**
     * Differences, with less without.
     *
     * @param ordersLost paid without the faults, and not with them
     * @param fenLost what they were worth
     * @param ordersPaidLater behind at the worst moment, and paid after all
     * @param buyersWithout who went without what they wanted
     * @param toOtherOffers orders of buyers who found another offer than the one they wanted
     */
    record Cost(
            Estimate ordersLost,
            Estimate fenLost,
            Estimate ordersPaidLater,
            Estimate buyersWithout,
            Estimate toOtherOffers) {}

    /**
     * All faults against all but this one.
     *
     * @param from seconds since the bell
     * @param backlogBackAt when the queue was within 10 % of that without it, seconds; its begin if it made none
     * @param latencyBackAt the same of the 99th percentile of the time an order takes there
     * @param units the stations it hit
     */
    record FaultImpact(
            String name,
            String what,
            double from,
            double to,
            Cost cost,
            Estimate backlogBackAt,
            Estimate latencyBackAt,
            List<UnitImpact> units) {}

    /** A station with and without the fault. */
    record UnitImpact(String name, String kind, Waits with, Waits without) {}

    /** How a station treated its orders; means over replications. */
    record Waits(double queuePeak, double waitPeakMillis, double waitMeanMillis, double refused, double gaveUp) {}

    record Together(@Nullable Estimate ordersLost, @Nullable Estimate fenLost) {}
}
