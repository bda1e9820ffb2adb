package shopping.festival.study.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * {@code impact.json}: what the faults of a scenario cost. Counts and sums are those of the part of the market that was
 * simulated. Estimates are means over replications, with the interval of the mean; differences are taken run by run,
 * under the same luck.
 *
 * @param replications of each setting; 1 for a single run
 * @param paidLaterOfEvery of so many intents one was looked at for when it was paid; 1 for all
 * @param surges faults that bring buyers of their own, who are in no figure but the stations'
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
        int paidLaterOfEvery,
        List<String> surges,
        List<FaultImpact> faults,
        Cost whole,
        Together together) {

    /**
     * With less without.
     *
     * @param ordersLost paid without the faults, less paid with them
     * @param fenLost what they were worth
     * @param buyersWithout who went without what they wanted
     * @param wonByRivals paid orders of another offer than the one that was wanted first
     */
    record Cost(
            Estimate ordersLost, Estimate fenLost, Estimate buyersWithout, Estimate wonByRivals, PaidLater paidLater) {}

    /**
     * The orders that were paid in both, and with the faults a second later or more.
     *
     * @param meanSeconds by which they were; null where there are none
     */
    record PaidLater(
            Estimate orders,
            @Nullable Estimate meanSeconds,
            @Nullable Estimate mostSeconds) {}

    /**
     * All faults against all but this one.
     *
     * @param from seconds since the bell
     * @param backAt when backlog and latency of every station were back; null where it left no trace in them
     * @param stations in the order of an order's way
     */
    record FaultImpact(
            String name,
            String what,
            double from,
            double to,
            Cost cost,
            @Nullable Estimate backAt,
            List<StationImpact> stations) {}

    /**
     * A station with and without the fault.
     *
     * @param backlogBackAt from when on no minute ended with a queue more than a tenth longer than without the fault,
     *     seconds since the bell; null where none ever did
     * @param latencyBackAt the same of the 99th percentile of the time an order takes at all stations of the kind
     */
    record StationImpact(
            String name,
            String kind,
            Compared queuePeak,
            Compared waitPeakMillis,
            Compared waitMeanMillis,
            Compared refused,
            Compared gaveUp,
            @Nullable Estimate backlogBackAt,
            @Nullable Estimate latencyBackAt) {

        /** How many orders it did harm to: waited at once, left or were turned away, more than without it. */
        double harmed() {
            return queuePeak.difference().mean()
                    + gaveUp.difference().mean()
                    + refused.difference().mean();
        }

        boolean isDisturbed() {
            return backlogBackAt != null || latencyBackAt != null;
        }

        /** The payment, or the warehouse so and so. */
        String called() {
            return kind.equals(name) ? name : kind + " " + name;
        }
    }

    record Compared(Estimate with, Estimate without, Estimate difference) {}

    record Together(@Nullable Estimate ordersLost, @Nullable Estimate fenLost) {}
}
