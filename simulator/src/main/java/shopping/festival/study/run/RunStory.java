package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.base.time.Intervals;
import shopping.festival.measure.Measures;
import shopping.festival.result.FestivalResult;
import shopping.festival.scenario.Fault;
import shopping.festival.scenario.History;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;

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
                marks.add(new Chart.Mark("F" + (f + 1), "Fault " + (f + 1) + ": " + text(fault), from, to));
            }
        }
        return marks;
    }

    static String text(Fault fault) {
        String lanes = fault.first() == fault.last()
                ? " lane " + fault.first()
                : " lanes " + fault.first() + " to " + fault.last();
        String unit = switch (fault.target()) {
            case CHECKOUT -> "checkout" + lanes;
            case PAYMENT -> "payment" + lanes;
            case WAREHOUSE -> fault.name().equals(Fault.ALL) ? "all warehouses" : "warehouse " + fault.name();
            case CUSTOMS -> fault.name().equals(Fault.ALL) ? "all customs ports" : "customs of " + fault.name();
        };
        String how = fault.factor() == 0 ? "out" : "at " + Numbers.percent(fault.factor()) + " of the capacity";
        return unit + " " + how + " from " + Numbers.clock(fault.from() / 1e6) + " to "
                + Numbers.clock(fault.to() / 1e6);
    }
}
