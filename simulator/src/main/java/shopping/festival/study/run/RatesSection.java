package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.Series;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Orders and payments a second: over the day, and second by second where the platform was busiest. */
final class RatesSection {
    private static final int CLOSE_SECONDS = 900;
    private static final int ORDERS_A_POINT = 400;
    private static final int BEFORE_PEAK_SECONDS = 300;

    private final RunStory story;
    private final Unit each;

    RatesSection(RunStory story) {
        this.story = story;
        this.each = Unit.of("a second", story.scale());
    }

    Section section() {
        return new Section(
                "rates",
                "Orders and payments",
                List.of(
                        "How fast orders were created and paid. Payments follow orders by the time buyers take to pay."),
                List.of(overTheDay(), close(), peaks()));
    }

    private Series orders() {
        return story.measures().acceptedPerSecond();
    }

    private Series payments() {
        return story.measures().paidPerSecond();
    }

    /** A second, between the begins of two minutes; the day's last minute ends with the day. */
    private double perSecond(Series perSecond, int from, int to) {
        double end = to == story.dayMinutes() ? story.daySeconds() : to * 60.0;
        return perSecond.sum(from * 60, (int) Math.ceil(end)) / (end - from * 60.0);
    }

    private static long most(Series perSecond, int fromMinute, int toMinute) {
        long most = 0;
        for (int s = fromMinute * 60; s < toMinute * 60; s++) {
            most = Math.max(most, perSecond.at(s));
        }
        return most;
    }

    private Chart overTheDay() {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(line("orders created", orders()));
        lines.add(line("payments", payments()));
        lines.addAll(story.baseline()
                .line(
                        "orders created",
                        Baseline.ORDERS,
                        0,
                        story.dayMinutes(),
                        story::middleOf,
                        60 * each.size() / story.scale()));
        return new Chart(
                "chart-rates",
                "Orders and payments over the day",
                Chart.Axis.clock(0, story.daySeconds()),
                Chart.Axis.number("a second, mean of each minute"),
                lines,
                byTime(),
                Points.note(story.dayMinutes(), "minute"));
    }

    private Chart.Line line(String name, Series perSecond) {
        return Chart.Line.of(
                name,
                Points.of(0, story.dayMinutes(), story::middleOf, row -> each.of(perSecond(perSecond, row, row + 1))));
    }

    /** Seconds a point stands for: enough that chance does not hide the shape. */
    static int together(Series orders, int from, int to) {
        double aSecond = orders.sum(from, to) / (double) (to - from);
        for (int seconds : new int[] {1, 5, 10}) {
            if (aSecond * seconds >= ORDERS_A_POINT) {
                return seconds;
            }
        }
        return 15;
    }

    private Chart close() {
        Double peak = story.result().trade().peaks().ordersPeakAt();
        int from = Math.max(0, (peak == null ? 0 : peak.intValue()) - BEFORE_PEAK_SECONDS) / 60 * 60;
        int to = from + CLOSE_SECONDS;
        int step = together(orders(), from, to);
        return new Chart(
                "chart-close",
                "The busiest quarter of an hour",
                Chart.Axis.clock(from, to),
                Chart.Axis.number(step == 1 ? "in each second" : "a second, mean of " + step + " seconds"),
                List.of(close("orders created", orders(), from, step), close("payments", payments(), from, step)),
                byMinute(from, to),
                step == 1 ? "" : "So few orders were simulated that single seconds would show chance only.");
    }

    private Chart.Line close(String name, Series perSecond, int from, int step) {
        return Chart.Line.of(
                name,
                Points.of(
                        0,
                        CLOSE_SECONDS / step,
                        p -> from + (p + 0.5) * step,
                        p -> each.of(perSecond.sum(from + p * step, from + (p + 1) * step) / (double) step)));
    }

    private Table peaks() {
        var peaks = story.result().trade().peaks();
        return Table.of("Peaks", "", "most in one second", "busiest 60 seconds from")
                .row(
                        "orders created",
                        each.cell(peaks.ordersPerSecond(), "/peaks/ordersPerSecond"),
                        Cell.instant(peaks.ordersPeakAt(), "/peaks/ordersPeakAt"))
                .row(
                        "payments",
                        each.cell(peaks.paymentsPerSecond(), "/peaks/paymentsPerSecond"),
                        Cell.instant(peaks.paymentsPeakAt(), "/peaks/paymentsPeakAt"))
                .open();
    }

    private Table byMinute(int from, int to) {
        Table.Maker table = Table.of(
                "The busiest quarter of an hour, minute by minute", "from", "orders a second", "payments a second");
        for (int minute = from / 60; minute < to / 60; minute++) {
            table.row(
                    Numbers.hourAndMinute(minute * 60.0),
                    mean(orders(), minute, minute + 1),
                    mean(payments(), minute, minute + 1));
        }
        return table.folded();
    }

    private Table byTime() {
        int step = Points.tableStep(story.dayMinutes());
        Table.Maker table = Table.of(
                "Orders and payments a second, every " + SalesSection.minutes(step),
                "from",
                "orders, mean",
                "orders, most in one second",
                "payments, mean",
                "payments, most in one second");
        for (int row = 0; row < story.dayMinutes(); row += step) {
            int to = Math.min(row + step, story.dayMinutes());
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    mean(orders(), row, to),
                    each.cell(most(orders(), row, to)),
                    mean(payments(), row, to),
                    each.cell(most(payments(), row, to)));
        }
        return table.folded();
    }

    private Cell mean(Series perSecond, int from, int to) {
        double mean = each.of(perSecond(perSecond, from, to));
        return Cell.of(Numbers.text(mean >= 100 ? Math.rint(mean) : mean));
    }
}
