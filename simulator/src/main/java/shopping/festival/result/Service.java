package shopping.festival.result;

import java.util.List;

/** How long everybody had to wait: at which stations and warehouses, for the first parcels, and for all. */
public record Service(
        List<StationState> stations,
        List<WarehouseState> warehouses,
        Double firstDeliveredAt,
        Double delivered100MillionAt,
        Latencies latencyMillis,
        List<Probed> probes) {

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
}
