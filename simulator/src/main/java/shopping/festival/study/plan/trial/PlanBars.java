package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Points;

/** A kind of bar a plan, a bar a label. */
final class PlanBars {
    /** How long the bar of a plan at a label is. */
    @FunctionalInterface
    interface Height {
        double of(int plan, int label);
    }

    private PlanBars() {}

    static List<Chart.Line> of(PlanResult result, int labels, Height height) {
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < result.plans().size(); p++) {
            int plan = p;
            List<double[]> points = Points.each(labels, i -> height.of(plan, i));
            lines.add(new Chart.Line(result.plans().get(p).name(), Chart.Look.BARS, points, List.of()));
        }
        return lines;
    }
}
