package shopping.festival.scenario;

/**
 * What is measured beside what always is.
 *
 * @param probes whether they are switched on
 * @param sellers whether every seller's account is written down
 */
public record MeasureTerms(long from, long to, boolean probes, boolean sellers) {}
