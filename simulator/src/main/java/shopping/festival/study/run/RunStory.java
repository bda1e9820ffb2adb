package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.History;
import shopping.festival.view.html.Chart;

/** What the page of a run tells: its result, its series, and what the scenario says about time. */
record RunStory(FestivalResult result, Measures measures, List<Fault> faults, History history) {

    double scale() {
        return result.head().scale();
    }

    Intervals rows() {
        return measures.intervals();
    }

    int dayMinutes() {
        return rows().dayMinutes();
    }

    double daySeconds() {
        return result.counts().dayLengthSeconds();
    }

    /** The middle of a minute of the day, of whose last one there may be only a part. */
    double middleOf(int row) {
        return (row * 60.0 + endOf(row)) / 2;
    }

    /** The end of a minute of the day in it, seconds. */
    double endOf(int row) {
        return Math.min(row * 60.0 + 60, daySeconds());
    }

    /** The faults that fall into a part of the time, numbered as in the scenario. */
    List<Chart.Mark> marks(double fromSeconds, double toSeconds) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (int f = 0; f < faults.size(); f++) {
            Fault fault = faults.get(f);
            double from = Math.max(fromSeconds, fault.from() / 1e6);
            double to = Math.min(toSeconds, fault.to() / 1e6);
            if (from < to) {
                marks.add(new Chart.Mark("F" + (f + 1), "Fault " + (f + 1) + ": " + FaultText.of(fault), from, to));
            }
        }
        return marks;
    }
}
