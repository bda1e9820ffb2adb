package shopping.festival.engine.node;

import shopping.festival.measure.Probe;
import shopping.festival.measure.SaturationTerms;

/**
 * Who looks on at the nodes of a run. None of it changes a result.
 *
 * @param probed interval over which the textbook's figures are taken
 * @param saturation when a station counts as saturated
 * @param stages put around every stage, by tests
 * @param journals put around every journal, by tests
 */
public record Watchers(
        Probe.Interval probed, SaturationTerms saturation, StageWrapper stages, JournalWrapper journals) {
    public static final Watchers NONE =
            new Watchers(Probe.Interval.NONE, SaturationTerms.USUAL, StageWrapper.NONE, JournalWrapper.NONE);

    public Watchers withProbes(Probe.Interval interval) {
        return new Watchers(interval, saturation, stages, journals);
    }

    public Watchers withSaturation(SaturationTerms terms) {
        return new Watchers(probed, terms, stages, journals);
    }

    public Watchers withWrappers(StageWrapper s, JournalWrapper j) {
        return new Watchers(probed, saturation, s, j);
    }
}
