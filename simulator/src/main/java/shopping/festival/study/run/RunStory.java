package shopping.festival.study.run;

import java.util.List;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.model.Festival;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.History;

/** What the page of a run tells: its result, its series, what the scenario says about time, and what is behind it. */
record RunStory(Run run, List<Fault> faults, History history, Baseline baseline) {

    FestivalResult result() {
        return run.result();
    }

    Measures measures() {
        return run.measures();
    }

    Festival festival() {
        return run.festival();
    }

    double scale() {
        return result().head().scale();
    }

    Intervals rows() {
        return measures().intervals();
    }

    int dayMinutes() {
        return rows().dayMinutes();
    }

    double daySeconds() {
        return result().counts().dayLengthSeconds();
    }

    /** The middle of a minute of the day, of whose last one there may be only a part. */
    double middleOf(int row) {
        return (row * 60.0 + endOf(row)) / 2;
    }

    /** The end of a minute of the day in it, seconds. */
    double endOf(int row) {
        return Math.min(row * 60.0 + 60, daySeconds());
    }
}
