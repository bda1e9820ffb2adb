package shopping.festival.study.live;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Table;

/** Charts and cells of a page before anything was told of the day. */
final class Blanks {
    static final Cell NOT_YET = Cell.of("–");
    static final Cell NONE = Cell.of("0");
    static final Cell NEVER = Cell.of("never");
    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;

    private Blanks() {}

    static Chart.Line line(String name) {
        return Chart.Line.of(name, List.of());
    }

    /** How it went elsewhere. */
    static Chart.Line behind(String name, List<double[]> points) {
        return new Chart.Line(name, Chart.Look.BASELINE, points, List.of());
    }

    /**
     * A value a minute as points of a line.
     *
     * @param shift minutes from the begin of a minute to where its value is drawn
     */
    static List<double[]> byMinute(List<Double> values, int shift, double size) {
        List<double[]> points = new ArrayList<>();
        for (int m = 0; m < values.size(); m++) {
            points.add(new double[] {MINUTE * (m + shift), values.get(m) / size});
        }
        return points;
    }

    /** A chart of the day. */
    static Chart chart(LiveHead head, String id, String title, String unit, List<Chart.Line> lines) {
        Chart.Axis clock = Chart.Axis.clock(0, Math.max(HOUR, MINUTE * head.dayMinutes()));
        return new Chart(id, title, clock, Chart.Axis.number(unit), lines, Table.NONE, "");
    }
}
