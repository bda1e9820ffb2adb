package shopping.festival.study.sweep;

import java.util.List;
import shopping.festival.measure.threshold.Threshold;
import shopping.festival.scenario.Scenario;
import shopping.festival.scenario.making.FestivalMaker;
import shopping.festival.study.frame.Session;
import shopping.festival.study.run.Experiment;

/** Under what luck, at which size, and by how many threads a sweep is played. */
public record SweepOrder(long seed, double scale, int threads, Session session) {

    /** @param thresholds what a run of it is held against */
    Experiment experiment(Scenario scenario, List<Threshold> thresholds) {
        // A sweep has hundreds of them, and plays them in turns.
        return new Experiment(scenario, seed, scale, thresholds, FestivalMaker.forgetful(scenario, scale));
    }
}
