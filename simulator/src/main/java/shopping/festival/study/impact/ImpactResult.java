package shopping.festival.study.impact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.model.order.Station;

/**
 * {@code impact.json}: what the faults of a scenario cost. Counts and sums are those of the part of the market that was
 * simulated. Estimates are means over replications, with the interval of the mean; differences are taken run by run,
 * under the same luck.
 *
 * @param daySeconds length of the festival day
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
        double daySeconds,
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
     * @param ordersLost paid and not refunded without the faults, less with them
     * @param fenLost what they were worth
     * @param refunded orders that were paid and refunded for want of stock
     * @param buyersWithout who went without what they wanted
     * @param withoutBy the same by the outcome of the last try
     * @param wonByRivals paid orders of another offer than the one that was wanted first
     */
    record Cost(
            Estimate ordersLost,
            Estimate fenLost,
            Estimate refunded,
            Estimate buyersWithout,
            Map<String, Estimate> withoutBy,
            Estimate wonByRivals,
            PaidLater paidLater) {}

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
     * @param backAt when every queue and every latency was back; null where it left no trace in them
     * @param latencyBackAt the same of each latency alone
     * @param stations in the order of an order's way
     */
    record FaultImpact(
            String name,
            String what,
            double from,
            double to,
            Cost cost,
            @Nullable Estimate backAt,
            Map<String, @Nullable Estimate> latencyBackAt,
            List<StationImpact> stations) {}

    /**
     * A station with and without the fault.
     *
     * @param lanes how many it has at this scale; null where it has none
     * @param lanesWhole how many it has at full size
     * @param queueMore the most that waited at the end of a minute beyond the day without the fault
     * @param backlogBackAt from when on no minute ended with a queue more than a tenth longer than without the fault,
     *     seconds since the bell, and not before its end; null where none ever did
     * @param latencyBackAt the same of the 99th percentile of the time an order takes there; null also where that is known
     *     of all stations of the kind only
     */
    record StationImpact(
            String name,
            String kind,
            @Nullable Integer lanes,
            @Nullable Integer lanesWhole,
            Estimate queueMore,
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

        boolean isWarehouse() {
            return kind.equals(Station.WAREHOUSE.label());
        }

        /** Where buyers stand, and not parcels. */
        boolean isOfThePlatform() {
            return !isWarehouse() && !kind.equals(Station.CUSTOMS.label());
        }

        /** The payment, or the warehouse so and so. */
        String called() {
            return kind.equals(name) ? name : kind + " " + name;
        }
    }

    record Compared(Estimate with, Estimate without, Estimate difference) {}

    record Together(@Nullable Estimate ordersLost, @Nullable Estimate fenLost) {}
}
