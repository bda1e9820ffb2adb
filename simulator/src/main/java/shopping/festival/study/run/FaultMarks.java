package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.scenario.Fault;
import shopping.festival.view.html.Chart;

/** The faults of a scenario as they are marked on the time axes of a page: F1, F2, … in their order, and by name. */
public final class FaultMarks {
    private FaultMarks() {}

    public static List<Chart.Mark> of(List<Fault> faults) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (int f = 0; f < faults.size(); f++) {
            Fault fault = faults.get(f);
            marks.add(new Chart.Mark(
                    "F" + (f + 1), fault.name(), FaultText.of(fault), fault.from() / 1e6, fault.to() / 1e6));
        }
        return List.copyOf(marks);
    }
}
