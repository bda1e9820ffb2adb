package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import shopping.festival.measure.Series;
import shopping.festival.model.order.Latency;
import shopping.festival.study.live.LiveGhost;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Points;

/**
 * Another run whose day is drawn in grey behind that of this one, minute by minute.
 *
 * @param label what was run, in words; empty where there is none
 * @param scale the part of the market that it simulated
 * @param daySeconds how long its day was
 * @param columns of its timeline, by name
 * @param slowest the 99th percentile of each latency by minute, seconds; not a number where nothing ended
 */
public record Baseline(
        String label, double scale, double daySeconds, Map<String, Series> columns, Map<Latency, double[]> slowest) {
    public static final Baseline NONE = new Baseline("", 1, 0, Map.of(), Map.of());

    static final String ORDERS = "accepted";
    static final String CHECKOUT_QUEUE = "checkout_queue";
    static final String PAYMENT_QUEUE = "payment_queue";
    private static final String GMV = "gmv_fen";
    static final List<String> COLUMNS = List.of(ORDERS, CHECKOUT_QUEUE, PAYMENT_QUEUE, GMV);

    boolean isNone() {
        return label.isEmpty();
    }

    /** What a live page draws behind another day. */
    LiveGhost ghost() {
        Series fen = columns.getOrDefault(GMV, new Series(0));
        Series orders = columns.getOrDefault(ORDERS, new Series(0));
        List<Double> gmvYuan = new ArrayList<>();
        List<Double> ordersPerSecond = new ArrayList<>();
        double sum = 0;
        for (int minute = 0; minute < Math.ceil(daySeconds / 60); minute++) {
            sum += fen.at(minute) / 100.0 / scale;
            gmvYuan.add(sum);
            ordersPerSecond.add(orders.at(minute) / 60.0 / scale);
        }
        return new LiveGhost(label, gmvYuan, ordersPerSecond);
    }

    /**
     * A column as a line, from a minute of the day up to another: none where there is no baseline,
     * or nothing in it.
     *
     * @param x where a minute is drawn
     * @param size how many of the whole market count one in the chart
     */
    List<Chart.Line> line(String name, String column, int from, int to, IntToDoubleFunction x, double size) {
        Series series = columns.get(column);
        return series == null || series.sum(from, to) == 0
                ? List.of()
                : List.of(behind(name, Points.of(from, to, x, row -> series.at(row) / scale / size)));
    }

    /** The slowest of a hundred, likewise, in seconds. */
    List<Chart.Line> slowest(String name, Latency latency, int to, IntToDoubleFunction x, double least) {
        double[] seconds = slowest.get(latency);
        return seconds == null
                ? List.of()
                : List.of(behind(
                        name,
                        Points.of(0, to, x, row -> row < seconds.length ? Math.max(least, seconds[row]) : Double.NaN)));
    }

    private static Chart.Line behind(String name, List<double[]> points) {
        return new Chart.Line(name + ", baseline", Chart.Look.BASELINE, points, List.of());
    }
}
