package shopping.festival.measure;

/**
 * A stretch of time in which a station was saturated.
 *
 * @param from the begin of the second, or minute, in which it began; microseconds
 * @param to the end of that in which it was over
 * @param queuePeak most that waited at once
 * @param waitPeakMicros longest wait of those that waited too long
 * @param refused orders turned away
 * @param gaveUp orders that left before their turn
 */
public record Episode(long from, long to, long queuePeak, long waitPeakMicros, long refused, long gaveUp) {}
