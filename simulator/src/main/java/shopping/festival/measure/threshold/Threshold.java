package shopping.festival.measure.threshold;

/**
 * A condition a run must keep: {@code latency.payment.p99 < 2 s between 00:00 and 00:30}.
 *
 * @param text as it was written
 * @param isWholeMarket whether counts are divided by the scale before they are compared
 * @param part of the day, {@link Part#NONE} for all of it
 * @param minutesBroken how many minutes in a row have to break it; 1 for any
 */
public record Threshold(String text, Gauge gauge, boolean isWholeMarket, Limit limit, Part part, int minutesBroken)
        implements Reading {

    /** From an instant up to another, microseconds since the bell. */
    public record Part(long from, long to) {
        public static final Part NONE = new Part(0, 0);

        boolean isNone() {
            return to == 0;
        }
    }
}
