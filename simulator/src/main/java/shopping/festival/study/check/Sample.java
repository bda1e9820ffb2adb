package shopping.festival.study.check;

import shopping.festival.base.problems.Mistakes;
import shopping.festival.model.Festival;
import shopping.festival.study.run.Experiment;

/** A festival like that of an experiment, with fewer intents. */
final class Sample {
    private Sample() {}

    /** @param part of the intents of the experiment, all of them above 1 */
    static Festival of(Experiment experiment, double part) {
        try {
            return experiment.at(experiment.scale() * Math.min(1, part)).festival(0);
        } catch (Mistakes e) {
            // Some scenarios cannot be made that small: then the first minutes of the run itself have to do.
            return experiment.festival(0);
        }
    }
}
