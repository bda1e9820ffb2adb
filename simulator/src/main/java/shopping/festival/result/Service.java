package shopping.festival.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long everybody had to wait: at which stations and warehouses, for the first parcels, and for all. */
public record Service(
        List<StationState> stations,
        List<WarehouseState> warehouses,
        @Nullable Double firstDeliveredAt,
        @Nullable Double delivered100MillionAt,
        Latencies latencyMillis,
        List<Probed> probes) {

    public record StationState(
            String name,
            String kind,
            @Nullable Double firstSaturatedAt,
            long queuePeak,
            double waitPeakMillis,
            @Nullable Double drainedAt,
            long served,
            @Nullable Double queuePeakAt,
            long refused,
            long gaveUp,
            double waitMeanMillis,
            @Nullable Integer lanes,
            @Nullable Integer lanesWhole,
            List<EpisodeState> episodes) {}

    /** A stretch of time in which a station was saturated. */
    public record EpisodeState(
            double from, double to, long queuePeak, double waitPeakMillis, long refused, long gaveUp) {}

    public record WarehouseState(
            String name,
            String mode,
            @Nullable Double utilisation,
            long backlogPeak,
            @Nullable Double backlogPeakAt,
            @Nullable Double drainedAt) {}

    public record Latencies(Spread checkout, Spread payment, Spread dispatch, Spread delivery) {}

    public record Spread(
            long count,
            double mean,
            long p50,
            long p75,
            long p90,
            long p95,
            long p99,
            long p999,
            long p9999,
            long max) {}

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
