package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import shopping.festival.view.text.Phrases;

/**
 * Points of a line from the rows of a series, few enough for any length of a run: of several rows the largest stays, at
 * its own time, so that no peak is lost.
 */
public final class Points {
    static final int MAX = 1500;
    private static final int[] STEPS_MINUTES = {
        1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 7200, 14_400, 28_800
    };
    private static final int TABLE_ROWS_MAX = 25;

    private Points() {}

    public static List<double[]> of(int from, int to, IntToDoubleFunction x, IntToDoubleFunction y) {
        int rows = to - from;
        int together = together(rows);
        List<double[]> points = new ArrayList<>();
        for (int row = from; row < to; row += together) {
            int best = row;
            for (int r = row + 1; r < Math.min(to, row + together); r++) {
                best = isMore(y.applyAsDouble(r), y.applyAsDouble(best)) ? r : best;
            }
            points.add(new double[] {Numbers.point(x.applyAsDouble(best)), point(y.applyAsDouble(best))});
        }
        return points;
    }

    private static boolean isMore(double one, double other) {
        return one > other || Double.isNaN(other);
    }

    /** What is not known stays so: a gap in the line. */
    private static double point(double y) {
        return Double.isNaN(y) ? y : Numbers.point(y);
    }

    /** One a label of an axis, in their order; none is left out. */
    public static List<double[]> each(int labels, IntToDoubleFunction y) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            points.add(new double[] {i, Numbers.point(y.applyAsDouble(i))});
        }
        return points;
    }

    private static int together(int rows) {
        return (rows + MAX - 1) / MAX;
    }

    /** What was thinned, or nothing. */
    public static String note(int rows, String row) {
        int together = together(rows);
        return together <= 1
                ? ""
                : Phrases.of("Of every {0} {1}s the chart shows the largest value; no peak is lost.", together, row);
    }

    /** Minutes between the rows of a table over a day: round, and few enough to read. */
    public static int tableStep(int minutes) {
        for (int step : STEPS_MINUTES) {
            if (minutes <= step * TABLE_ROWS_MAX) {
                return step;
            }
        }
        return minutes / TABLE_ROWS_MAX + 1;
    }
}
