package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Phrases;

/** Estimates beside their labels, with their intervals. */
public final class Ranges {
    private final Unit unit;
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> band = new ArrayList<>();
    private double least = Double.MAX_VALUE;
    private double most = -Double.MAX_VALUE;

    public Ranges(Unit unit) {
        this.unit = unit;
    }

    /** Nothing is shown for null. */
    public void add(int row, @Nullable Estimate e) {
        if (e == null) {
            return;
        }
        double low = Numbers.point(unit.of(e.low() == null ? e.mean() : e.low()));
        double high = Numbers.point(unit.of(e.high() == null ? e.mean() : e.high()));
        points.add(new double[] {row, Numbers.point(unit.of(e.mean()))});
        band.add(new double[] {row, low, high});
        least = Math.min(least, low);
        most = Math.max(most, high);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public Chart.Line line(String name) {
        return new Chart.Line(name, Chart.Look.RANGES, points, band);
    }

    /** A chart of this line alone, held against zero. */
    public Chart withZero(String id, String title, List<String> labels, String across, String name) {
        return chart(id, title, labels, across, List.of(line(name)), Math.min(0, least), Math.max(0, most));
    }

    /** Several lines held against zero. */
    public static Chart chart(
            String id,
            String title,
            List<String> labels,
            String across,
            List<Chart.Line> lines,
            double from,
            double to) {
        List<Chart.Line> all = new ArrayList<>(lines);
        all.add(new Chart.Line(
                Phrases.of("no difference"),
                Chart.Look.GUIDE,
                List.of(new double[] {0, 0}, new double[] {labels.size() - 1.0, 0}),
                List.of()));
        return new Chart(
                id,
                title,
                Chart.Axis.labels("", labels),
                Chart.Axis.number(across).around(from, to),
                all,
                Table.NONE,
                Phrases.of("The bracket is the 95 % interval of the mean."));
    }
}
