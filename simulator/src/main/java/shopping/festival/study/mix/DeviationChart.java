package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Bars to the left and right of an origin, a row a label, with the intervals of their ends. */
final class DeviationChart {
    private final List<String> labels;
    private final Unit unit;
    private final List<Chart.Line> lines = new ArrayList<>();
    private double least;
    private double most;

    DeviationChart(List<String> labels, Unit unit) {
        this.labels = labels;
        this.unit = unit;
    }

    /** @param ends one for each label, null for no bar */
    void bars(String name, List<@Nullable Estimate> ends) {
        List<double[]> points = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        for (int row = 0; row < ends.size(); row++) {
            Estimate end = ends.get(row);
            if (end != null) {
                points.add(new double[] {row, shown(end.mean())});
                band.add(new double[] {row, shown(end.least()), shown(end.most())});
            }
        }
        lines.add(new Chart.Line(name, Chart.Look.DEVIATIONS, points, band));
    }

    /** Where bars begin, with its interval; without, they begin at 0. */
    void origin(String name, Estimate origin) {
        double at = shown(origin.mean());
        lines.add(new Chart.Line(name, Chart.Look.SPAN, List.of(new double[] {at, 0}), List.of(new double[] {
            0, shown(origin.least()), shown(origin.most())
        })));
    }

    /** A line at nothing. */
    void zero(String name) {
        lines.add(new Chart.Line(name, Chart.Look.GUIDE, List.of(new double[] {0, 0}), List.of()));
    }

    Chart chart(String id, String title, String across, Table table, String note) {
        return new Chart(
                id,
                title,
                Chart.Axis.labels(across, labels),
                Chart.Axis.number(unit.name()).around(least, most),
                lines,
                table,
                note);
    }

    private double shown(double raw) {
        double shown = Numbers.point(unit.of(raw));
        least = Math.min(least, shown);
        most = Math.max(most, shown);
        return shown;
    }
}
