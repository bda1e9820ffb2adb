package shopping.festival.study.replay.verdict;

import org.HdrHistogram.Histogram;

/**
 * Times of many requests, milliseconds.
 *
 * @param p50 half of them took no longer
 */
public record Spread(long requests, double p50, double p90, double p99, double max) {
    private static final double MILLI_NANOS = 1e6;
    private static final int DIGITS = 3;

    static Spread of(long[] nanos) {
        Histogram histogram = new Histogram(DIGITS);
        for (long n : nanos) {
            histogram.recordValue(Math.max(0, n));
        }
        return new Spread(
                nanos.length,
                at(histogram, 50),
                at(histogram, 90),
                at(histogram, 99),
                histogram.getMaxValue() / MILLI_NANOS);
    }

    private static double at(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / MILLI_NANOS;
    }
}
