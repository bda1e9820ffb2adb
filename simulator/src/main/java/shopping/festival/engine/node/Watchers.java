package shopping.festival.engine.node;

import shopping.festival.measure.Probe;

/**
 * Who looks on at the nodes of a run. None of it changes a result.
 *
 * @param probed interval over which the textbook's figures are taken
 * @param stages put around every stage, by tests
 * @param journals put around every journal, by tests
 */
public record Watchers(Probe.Interval probed, StageWrapper stages, JournalWrapper journals) {
    public static final Watchers NONE = new Watchers(Probe.Interval.NONE, StageWrapper.NONE, JournalWrapper.NONE);

    public Watchers withProbes(Probe.Interval interval) {
        return new Watchers(interval, stages, journals);
    }

    public Watchers withWrappers(StageWrapper s, JournalWrapper j) {
        return new Watchers(probed, s, j);
    }
}
