package shopping.festival.scenario;

import shopping.festival.measure.SaturationTerms;

/**
 * What is measured beside what always is.
 *
 * @param probes whether they are switched on
 * @param sellers whether every seller's account is written down
 * @param saturation when a station counts as saturated
 * @param date by which what happened is found in tools that know time only as it passes
 */
public record MeasureTerms(
        long from, long to, boolean probes, boolean sellers, SaturationTerms saturation, FestivalDate date) {}
