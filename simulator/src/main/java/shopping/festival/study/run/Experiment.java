package shopping.festival.study.run;

import java.util.List;
import java.util.function.Function;
import shopping.festival.base.random.Draws;
import shopping.festival.base.text.TextDigest;
import shopping.festival.engine.FestivalRun;
import shopping.festival.engine.Outcome;
import shopping.festival.engine.RunOptions;
import shopping.festival.measure.Probe;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.model.Festival;
import shopping.festival.result.making.ResultMaker;
import shopping.festival.result.making.RunFacts;
import shopping.festival.result.measurable.CheckedScenario;
import shopping.festival.scenario.MeasureTerms;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;

/**
 * The door of the library: what is run, and from which every result is made.
 *
 * @param seed of all chance; with the number of a replication it is its luck
 * @param scale part of the market that is simulated, above 0 and at most 1
 * @param thresholds what a run must keep
 * @param maker of its festivals; replications share the market it keeps
 */
public record Experiment(Scenario scenario, long seed, double scale, List<Threshold> thresholds, FestivalMaker maker) {

    public Experiment(Scenario scenario, long seed, double scale, List<Threshold> thresholds) {
        this(scenario, seed, scale, thresholds, new FestivalMaker(scenario, scale));
    }

    /** A scenario with its own seed and thresholds. */
    public static Experiment of(Scenario scenario, double scale) {
        return new Experiment(scenario, scenario.seed(), scale, CheckedScenario.thresholds(scenario));
    }

    /**
     * By what its series are told from those of another run while it goes, when nobody knows its digest yet: the same
     * for the same scenario, seed and scale, so also for a run that is resumed.
     */
    String liveName() {
        String terms = TextDigest.of(scenario.resolved() + "\n" + scale).substring(0, 8);
        return scenario.name() + "-" + seed + "-live-" + terms;
    }

    /** The same at another scale. */
    public Experiment at(double other) {
        return new Experiment(scenario, seed, other, thresholds);
    }

    /** The same with other luck. */
    public Experiment withSeed(long other) {
        return new Experiment(scenario, other, scale, thresholds, maker);
    }

    /** Another scenario with the same luck and without thresholds, in the same market if it has the same. */
    public Experiment of(Scenario other) {
        return new Experiment(other, seed, scale, List.of(), maker.of(other));
    }

    /** @param replication from 1 on; 0 for a run that stands alone */
    public Festival festival(int replication) {
        long seedKey = Draws.seedKey(seed, replication);
        // Nobody else needs the market of a run that stands alone: it is let go with the run.
        return replication == 0 ? FestivalMaker.make(scenario, seedKey, scale) : maker.festival(seedKey);
    }

    public Run play(int replication, RunOptions options) {
        return play(replication, festival -> options);
    }

    /** @param how may depend on the festival, as whoever listens to it does */
    public Run play(int replication, Function<Festival, RunOptions> how) {
        Festival festival = festival(replication);
        RunOptions options = looking(FestivalRun.fitting(festival, how.apply(festival)));
        Outcome outcome = FestivalRun.run(festival, options);
        return new Run(festival, outcome, ResultMaker.result(festival, outcome, facts(replication, options)));
    }

    /** With what is looked at in this scenario. */
    RunOptions looking(RunOptions options) {
        return options.withProbes(probed())
                .withMeasured(measured())
                .withSaturation(scenario.measure().saturation());
    }

    /** When the scenario wants the textbook's figures taken. */
    private Probe.Interval probed() {
        return scenario.measure().probes() ? measured() : Probe.Interval.NONE;
    }

    private Probe.Interval measured() {
        MeasureTerms measure = scenario.measure();
        return new Probe.Interval(measure.from(), measure.to());
    }

    private RunFacts facts(int replication, RunOptions options) {
        return RunFacts.of(scenario.name(), seed)
                .withReplication(replication)
                .withScale(scale)
                .withActors(options.partitions(), Math.max(1, options.threads()))
                .withTaxRate(scenario.taxRate())
                .heldAgainst(scenario.history(), thresholds);
    }
}
