package shopping.festival.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import shopping.festival.measure.threshold.Verdict;
import shopping.festival.scenario.Tolerance;

/**
 * The result of a run: {@code result.json} is this record, key by key, in this order. {@code simulator/docs/results.md}
 * says what each key means. Instants are seconds since the bell, null for never. Keys may be added, never renamed.
 */
public record FestivalResult(
        int schema,
        String version,
        String jvm,
        String scenario,
        long seed,
        int replication,
        double scale,
        String digest,
        double wallSeconds,
        int threads,
        int partitions,
        int windows,
        double attemptsPerWallSecond,
        Engine engine,
        double dayLengthSeconds,
        Intents intents,
        Attempts attempts,
        Orders orders,
        long ordersPaidInDay,
        Units units,
        long gmvFen,
        long gmvFenAfter,
        Peaks peaks,
        StockOut stockOut,
        Foreign foreign,
        Map<String, ModeSales> byMode,
        Map<String, Sales> byCategory,
        Map<String, Sales> byRegion,
        Account.Economics economics,
        Account.Exports exports,
        Map<String, NewcomersResult> newcomers,
        List<StationState> stations,
        List<WarehouseState> warehouses,
        Double firstDeliveredAt,
        Double delivered100MillionAt,
        Latencies latencyMillis,
        List<Probed> probes,
        List<Compared> history,
        List<Verdict> thresholds,
        Audit audit) {

    public FestivalResult {
        // Results of earlier versions have none.
        thresholds = thresholds == null ? List.of() : thresholds;
    }

    /** Whether the run has kept every threshold. */
    public boolean keptThresholds() {
        return thresholds.stream().allMatch(Verdict::ok);
    }

    /** A textbook's figures of a station over the measuring interval; see {@code measure.Probe}. */
    public record Probed(
            String name,
            String kind,
            long arrivals,
            double waitMeanSeconds,
            double sojournMeanSeconds,
            double waitedShare,
            double queueMean,
            double inSystemMean,
            double busyMean) {}

    /** The version of this layout. */
    public static final int SCHEMA = 1;

    public record Engine(long batches, long rows, double rowsPerBatch, long heldMost) {}

    public record Intents(long total, long satisfied, Lost lost, LostFen lostFen) {}

    public record Lost(
            long soldOut, long busy, long overLimit, long declined, long unpaid, long refunded, long notTempted) {

        /** Those who wanted to buy and went without. */
        public long turnedAway() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    /** What the last tries of the lost intents were worth. */
    public record LostFen(long soldOut, long busy, long overLimit, long declined, long unpaid, long refunded) {

        public long all() {
            return soldOut + busy + overLimit + declined + unpaid + refunded;
        }
    }

    public record Attempts(long total, long accepted, long soldOut, long busy, long overLimit) {}

    public record Orders(
            long accepted, long paid, long declined, long unpaid, long refunded, long shipped, long delivered) {}

    public record Units(long initial, long inbound, long sold, long onHand, long reserved) {}

    /** The means are those of the busiest 60 seconds in a row, which begin at the instants. */
    public record Peaks(
            long ordersPerSecond,
            double ordersPerSecondInMinute,
            Double ordersPeakAt,
            long paymentsPerSecond,
            double paymentsPerSecondInMinute,
            Double paymentsPeakAt) {}

    public record StockOut(
            Double attemptRate,
            Double firstAttemptFillRate,
            long offersSoldOut,
            long lostUnits,
            long lostValueFen,
            long recoveredByRivals,
            long shortenedOrders,
            Recovered recovered,
            Map<String, Shortage> byCategory,
            Map<String, Shortage> byOrigin) {}

    /** Orders accepted after a sold-out answer, by the brand wanted first and the brand bought. */
    public record Recovered(long foreignToDomestic, long domesticToForeign, long same) {}

    /** Offers in all and those sold out at some time; what was lost with them, by the last try. */
    public record Shortage(long offers, long offersSoldOut, long lostUnits, long lostValueFen) {}

    /**
     * @param crossBorderOrderShare share of the orders paid in the day that cross the border, bonded or direct
     * @param rankByOrigin place of each foreign origin by GMV, 1 for the first; equal ones share a place
     */
    public record Foreign(
            double gmvShare,
            double orderShare,
            double crossBorderOrderShare,
            Map<String, Sales> byOrigin,
            Map<String, Integer> rankByOrigin) {}

    /** Orders paid within the day, and their share of its GMV. */
    public record Sales(long orders, long gmvFen, double share) {}

    public record ModeSales(
            long orders,
            long units,
            long gmvFen,
            double share,
            long taxFen,
            long delivered,
            Double deliveryHoursMean,
            Double deliveryHoursP50,
            Double deliveryHoursP90) {}

    public record StationState(
            String name,
            String kind,
            Double firstSaturatedAt,
            long queuePeak,
            double waitPeakMillis,
            Double drainedAt,
            long served) {}

    public record WarehouseState(
            String name, String mode, Double utilisation, long backlogPeak, Double backlogPeakAt, Double drainedAt) {}

    public record Latencies(Spread checkout, Spread payment, Spread dispatch, Spread delivery) {}

    public record Spread(long count, double mean, long p50, long p90, long p99, long p999, long max) {}

    /**
     * A published figure of the real day and the simulated one, both in its unit.
     *
     * @param measure path of the simulated one, null for a milestone of the day's sales
     * @param simulated null for what never came
     * @param low the least the tolerance allows
     * @param tolerance as people read it
     * @param isRelative whether that is a part of the published figure
     * @param within whether the simulated figure is within the tolerance; null if it is not compared at this scale
     */
    public record Compared(
            String name,
            String measure,
            String unit,
            double real,
            Double simulated,
            Double difference,
            double low,
            double high,
            String tolerance,
            @JsonProperty("isRelative") boolean isRelative,
            Boolean within) {

        public static Compared of(
                String name,
                String measure,
                String unit,
                double real,
                Double simulated,
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
                    compare ? (Boolean) (simulated != null && tolerance.holds(simulated)) : null);
        }

        /** With another simulated figure, such as the mean of several runs. */
        public Compared with(double mean) {
            Tolerance same = new Tolerance(low, high, isRelative, tolerance);
            return of(name, measure, unit, real, mean, same, within != null);
        }

        public boolean compared() {
            return within != null;
        }
    }

    /** @param ok always true: a run that breaks a law leaves no result */
    public record Audit(@JsonProperty("ok") boolean ok, List<String> laws) {}
}
