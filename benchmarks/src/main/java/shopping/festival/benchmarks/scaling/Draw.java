package shopping.festival.benchmarks.scaling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Table;

/** Charts and tables in the shapes that this page needs. */
final class Draw {
    private Draw() {}

    /** A line of levels over the places of its labels. */
    record Curve(String name, List<Level> levels) {}

    /** Attempts a second over labels, a line a curve, with the span of the rounds. */
    static Chart speed(String id, String title, String across, List<String> labels, List<Curve> curves) {
        List<Chart.Line> lines = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of(across));
        for (Curve curve : curves) {
            List<double[]> points = new ArrayList<>();
            List<double[]> band = new ArrayList<>();
            for (int i = 0; i < curve.levels().size(); i++) {
                Level level = curve.levels().get(i);
                points.add(new double[] {i, round(level.perSecond())});
                band.add(new double[] {i, round(level.leastPerSecond()), round(level.mostPerSecond())});
            }
            lines.add(new Chart.Line(curve.name(), Chart.Look.LINE, points, band));
            columns.add(curve.name());
        }
        for (int i = 0; i < labels.size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(labels.get(i))));
            for (Curve curve : curves) {
                row.add(Cell.of(speed(curve.levels().get(i))));
            }
            rows.add(row);
        }
        return new Chart(
                id,
                title,
                labels(across, labels),
                number("orders tried a second of wall time"),
                lines,
                List.of(),
                new Table(title + ", million orders tried a second (slowest to fastest round)", columns, rows, true),
                "Points are medians, brackets the slowest and the fastest round.");
    }

    private static String speed(Level level) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                level.perSecond() / 1e6,
                level.leastPerSecond() / 1e6,
                level.mostPerSecond() / 1e6);
    }

    static Chart.Axis labels(String name, List<String> labels) {
        return new Chart.Axis(Chart.Kind.LABELS, name, null, null, labels);
    }

    static Chart.Axis number(String name) {
        return new Chart.Axis(Chart.Kind.NUMBER, name, 0.0, null, List.of());
    }

    static List<Cell> row(String... cells) {
        return Arrays.stream(cells).map(Cell::of).toList();
    }

    /** Five figures are more than a chart can show. */
    static double round(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 4);
        return value == 0 ? 0 : Math.rint(value / unit) * unit;
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
