package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/**
 * A measure over the axis that has places for its values, a line for each value of the other one; over an axis of words or
 * mixtures dots beside their labels, for no line goes through them.
 */
final class MeasureSection {
    private final SweepResult result;
    private final String measure;
    private final int number;
    private final Readings readings;
    /** Which axis runs across: the first with places, else the first. */
    private final int across;

    private final Optional<NumberedValues> places;
    private final Unit unit;

    MeasureSection(SweepResult result, String measure, int number, Readings readings) {
        this.result = result;
        this.measure = measure;
        this.number = number;
        this.readings = readings;
        boolean isTurned = result.axes().size() > 1
                && result.axes().get(0).numbers().isEmpty()
                && result.axes().get(1).numbers().isPresent();
        this.across = isTurned ? 1 : 0;
        this.places = axis().numbers();
        this.unit = readings.unit(
                measure,
                result.points().stream()
                        .map(point -> point.measures().get(measure))
                        .filter(Objects::nonNull)
                        .mapToDouble(figure -> Math.abs(figure.value().mean()))
                        .max()
                        .orElse(0));
    }

    private Axis axis() {
        return result.axes().get(across);
    }

    /** None where no point has the measure. */
    Optional<Section> section() {
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        Map<String, List<double[]>> bands = new LinkedHashMap<>();
        for (PointResult point : result.points()) {
            Figure figure = point.measures().get(measure);
            if (figure != null) {
                String line = line(point);
                Estimate e = figure.value();
                double x = place(point.values().get(across));
                points.computeIfAbsent(line, l -> new ArrayList<>()).add(new double[] {x, shown(e.mean())});
                bands.computeIfAbsent(line, l -> new ArrayList<>())
                        .add(new double[] {x, shown(e.least()), shown(e.most())});
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Section.Block> blocks = new ArrayList<>();
        MapBlock map = new MapBlock(result, measure, readings);
        if (result.axes().size() > 1) {
            blocks.add(map.ofBothAxes());
        } else {
            map.ofThreeShares().ifPresent(blocks::add);
        }
        blocks.add(chart(points, bands));
        return Optional.of(new Section("section-" + number, readings.title(measure), List.of(), blocks));
    }

    private Chart chart(Map<String, List<double[]>> points, Map<String, List<double[]>> bands) {
        boolean isLine = places.isPresent();
        List<Chart.Line> lines = new ArrayList<>();
        // A line is read from left to right, in whatever order the values were given.
        points.values().forEach(of -> of.sort(Comparator.comparingDouble(p -> p[0])));
        points.forEach((name, of) -> lines.add(new Chart.Line(
                name,
                isLine ? Chart.Look.LINE : Chart.Look.RANGES,
                of,
                !isLine || result.replications() > 1 ? bands.getOrDefault(name, List.of()) : List.of())));
        Chart.Axis up =
                Chart.Axis.number(readings.title(measure) + (unit.name().isEmpty() ? "" : " (" + unit.name() + ")"));
        return new Chart(
                "measure-" + number,
                readings.title(measure),
                xAxis(),
                isLine ? up : around(up, bands),
                lines,
                Table.NONE,
                "");
    }

    /** Dots need no zero: what differs by a percent would stand in one column. */
    private static Chart.Axis around(Chart.Axis up, Map<String, List<double[]>> bands) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (List<double[]> line : bands.values()) {
            for (double[] band : line) {
                least = Math.min(least, band[1]);
                most = Math.max(most, band[2]);
            }
        }
        return up.around(least > most / 2 ? least : Math.min(0, least), most);
    }

    /** By the value of the other axis, or by the measure itself. */
    private String line(PointResult point) {
        if (point.values().size() < 2) {
            return readings.title(measure);
        }
        Axis other = result.axes().get(1 - across);
        return other.override(other.label(point.values().get(1 - across)));
    }

    private double shown(double x) {
        return Numbers.point(unit.of(x));
    }

    private Chart.Axis xAxis() {
        if (places.isEmpty()) {
            return Chart.Axis.labels(
                    axis().key(), axis().values().stream().map(axis()::label).toList());
        }
        String unit = places.get().unit();
        return Chart.Axis.number(axis().key() + (unit.isEmpty() ? "" : " (" + unit + ")"))
                .free();
    }

    /** On a numeric axis a value is where its number is, else one behind the other. */
    private double place(String value) {
        return places.map(n -> n.number(value))
                .orElseGet(() -> (double) axis().values().indexOf(value));
    }
}
