package shopping.festival.engine.node;

import shopping.festival.measure.Probe;
import shopping.festival.measure.SaturationTerms;
import shopping.festival.model.sellers.Measured;

/**
 * Who looks on at the nodes of a run. None of it changes a result.
 *
 * @param probed interval over which the textbook's figures are taken
 * @param measured interval over which levels of stock are averaged; empty for the day
 * @param saturation when a station counts as saturated
 * @param stages put around every stage, by tests
 * @param journals put around every journal, by tests
 */
public record Watchers(
        Probe.Interval probed,
        Probe.Interval measured,
        SaturationTerms saturation,
        StageWrapper stages,
        JournalWrapper journals) {
    public static final Watchers NONE = new Watchers(
            Probe.Interval.NONE, Probe.Interval.NONE, SaturationTerms.USUAL, StageWrapper.NONE, JournalWrapper.NONE);

    public Watchers withProbes(Probe.Interval interval) {
        return new Watchers(interval, measured, saturation, stages, journals);
    }

    public Watchers withMeasured(Probe.Interval interval) {
        return new Watchers(probed, interval, saturation, stages, journals);
    }

    public Watchers withSaturation(SaturationTerms terms) {
        return new Watchers(probed, measured, terms, stages, journals);
    }

    /** Over which levels of stock are averaged, of a festival with such a day. */
    Measured measuredOf(long dayLength) {
        return measured.isEmpty() ? new Measured(0, dayLength) : new Measured(measured.from(), measured.to());
    }

    public Watchers withWrappers(StageWrapper s, JournalWrapper j) {
        return new Watchers(probed, measured, saturation, s, j);
    }
}
