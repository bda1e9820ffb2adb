package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** A measure over the first axis, a line for each value of the second. */
final class MeasureSection {
    private final SweepResult result;
    private final String measure;
    private final int number;
    private final Gauges gauges;

    MeasureSection(SweepResult result, String measure, int number, Gauges gauges) {
        this.result = result;
        this.measure = measure;
        this.number = number;
        this.gauges = gauges;
    }

    /** Empty where no point has the measure. */
    Optional<Section> section() {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        Map<String, List<double[]>> bands = new LinkedHashMap<>();
        for (PointResult point : result.points()) {
            Figure figure = point.measures().get(measure);
            if (figure != null) {
                String line = point.values().size() > 1
                        ? result.axes().get(1).override(point.values().get(1))
                        : measure;
                Estimate e = figure.value();
                double x = place(point.values().get(0));
                points.computeIfAbsent(line, l -> new ArrayList<>()).add(new double[] {x, whole(e.mean())});
                bands.computeIfAbsent(line, l -> new ArrayList<>())
                        .add(new double[] {x, whole(e.least()), whole(e.most())});
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Chart.Line> lines = new ArrayList<>();
        // A line is read from left to right, in whatever order the values were given.
        points.values().forEach(of -> of.sort(Comparator.comparingDouble(p -> p[0])));
        points.forEach((name, of) -> lines.add(new Chart.Line(
                name,
                Chart.Look.LINE,
                of,
                result.replications() > 1 ? bands.getOrDefault(name, List.of()) : List.of())));
        Chart chart = new Chart(
                "measure-" + number,
                measure,
                axis(),
                Chart.Axis.number(measure + unit()),
                lines,
                List.of(),
                Table.NONE,
                "");
        List<Section.Block> blocks =
                result.axes().size() > 1 ? List.of(MapBlock.of(result, measure, gauges), chart) : List.of(chart);
        return Optional.of(new Section("section-" + number, measure, List.of(), blocks));
    }

    private double whole(double x) {
        return gauges.whole(measure, x, result.scale());
    }

    private String unit() {
        String unit = gauges.unit(measure);
        return unit.isEmpty() ? "" : " (" + unit + ")";
    }

    private Axis first() {
        return result.axes().get(0);
    }

    private Chart.Axis axis() {
        Optional<NumberedValues> numbers = first().numbers();
        if (numbers.isEmpty()) {
            return Chart.Axis.labels(first().key(), first().values());
        }
        String unit = numbers.get().unit();
        return Chart.Axis.number(first().key() + (unit.isEmpty() ? "" : " (" + unit + ")"))
                .free();
    }

    /** On a numeric axis a value is where its number is, else one behind the other. */
    private double place(String value) {
        return first().numbers().map(n -> n.number(value)).orElseGet(() ->
                (double) first().values().indexOf(value));
    }
}
