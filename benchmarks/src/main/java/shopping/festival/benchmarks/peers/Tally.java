package shopping.festival.benchmarks.peers;

import org.HdrHistogram.Histogram;

/** What a pass counts as it goes. */
final class Tally {
    private static final long LATENCY_MICROS_MAX = 30L * 86_400 * 1_000_000;

    long attempts;
    long retries;
    long accepted;
    public long lost;
    long declined;
    long shipped;

    private double latencySum;
    private double latencyMax;
    private final Histogram latencyMicros = new Histogram(LATENCY_MICROS_MAX, 2);

    /** One order left its warehouse, so many milliseconds after it was accepted. */
    void shipped(double latency) {
        shipped++;
        latencySum += latency;
        latencyMax = Math.max(latencyMax, latency);
        latencyMicros.recordValue((long) (latency * 1_000));
    }

    /** What another part of the same pass counted. */
    void add(Tally other) {
        attempts += other.attempts;
        retries += other.retries;
        accepted += other.accepted;
        lost += other.lost;
        declined += other.declined;
        shipped += other.shipped;
        latencySum += other.latencySum;
        latencyMax = Math.max(latencyMax, other.latencyMax);
        latencyMicros.add(other.latencyMicros);
    }

    ReducedResult result(long startNanos) {
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        return new ReducedResult(
                attempts,
                retries,
                accepted,
                lost,
                declined,
                shipped,
                shipped == 0 ? 0 : latencySum / shipped,
                percentile(50),
                percentile(99),
                latencyMax,
                seconds);
    }

    private double percentile(double percent) {
        return latencyMicros.getValueAtPercentile(percent) / 1e3;
    }
}
