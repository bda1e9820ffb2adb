package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;
import shopping.festival.result.Service.StationState;
import shopping.festival.scenario.Fault;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** Who waited, where, and what was saturated first. */
final class QueuesSection {
    private static final int LEAST_MINUTES = 30;

    private final RunStory story;

    QueuesSection(RunStory story) {
        this.story = story;
    }

    Section section() {
        List<Section.Block> blocks = new ArrayList<>();
        Series checkout = queue(story, Station.CHECKOUT);
        Series payment = queue(story, Station.PAYMENT);
        boolean anybody = checkout.largest() + payment.largest() > 0;
        if (anybody) {
            blocks.add(chart(checkout, payment));
        }
        blocks.add(stations());
        return new Section(
                "queues",
                "What was saturated, and in which order",
                List.of(
                        "Stations in the order in which they were overwhelmed: the checkout and the payment once an order"
                                + " was turned away or had to wait longer than a second, warehouses and customs once one had to"
                                + " wait longer than ten minutes."
                                + (anybody
                                        ? ""
                                        : " At no minute's end did anybody wait at the checkout or the payment.")),
                blocks);
    }

    /** Orders that wait, summed over the units of a kind of station. */
    static Series queue(RunStory story, Station station) {
        Series all = new Series(story.dayMinutes());
        for (StationLog log : story.measures().station(station)) {
            all.add(log.queue());
        }
        return all;
    }

    private Chart chart(Series checkout, Series payment) {
        Unit unit = Unit.count("orders", Math.max(checkout.largest(), payment.largest()), story.scale());
        long few = Math.max(checkout.largest(), payment.largest()) / 100;
        int rows = shownRows(Math.max(lastRow(checkout, few), lastRow(payment, few)));
        double end = rows == story.dayMinutes() ? story.daySeconds() : rows * 60.0;
        String later = rows < story.dayMinutes()
                ? " After the time shown, and until the day's end, hardly anybody waited: at most "
                        + Unit.of("", story.scale())
                                .text(Math.max(
                                        most(checkout, rows, story.dayMinutes()),
                                        most(payment, rows, story.dayMinutes())))
                        + " orders at a minute's end."
                : "";
        return new Chart(
                "chart-queues",
                "Orders waiting at the checkout and at the payment",
                Chart.Axis.clock(0, end),
                Chart.Axis.number(unit.name() + " that wait at the end of each minute"),
                lines(checkout, payment, rows, unit),
                byTime(checkout, payment, Unit.of("orders", story.scale()), rows),
                (Points.note(rows, "minute") + later).trim());
    }

    private List<Chart.Line> lines(Series checkout, Series payment, int rows, Unit unit) {
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(Chart.Line.of("checkout", level(checkout, rows, unit)));
        lines.add(Chart.Line.of("payment", level(payment, rows, unit)));
        double size = unit.size() / story.scale();
        Baseline baseline = story.baseline();
        lines.addAll(baseline.line("checkout", Baseline.CHECKOUT_QUEUE, 0, rows, story::endOf, size));
        lines.addAll(baseline.line("payment", Baseline.PAYMENT_QUEUE, 0, rows, story::endOf, size));
        return lines;
    }

    /** One more than the last row at whose end more than a few wait. */
    static int lastRow(Series queue, long few) {
        int row = queue.end();
        while (row > 0 && queue.at(row - 1) <= few) {
            row--;
        }
        return row;
    }

    /** The day, or the part of it in which something happens if that is short; faults are always within. */
    private int shownRows(int last) {
        int needed = Math.max(last, LEAST_MINUTES);
        for (Fault fault : story.faults()) {
            double to = Math.min(story.daySeconds(), fault.to() / 1e6);
            needed = Math.max(needed, (int) (to / 60));
        }
        int rows = (needed + needed / 5 + 4) / 5 * 5;
        return rows * 2 < story.dayMinutes() ? rows : story.dayMinutes();
    }

    private List<double[]> level(Series series, int rows, Unit unit) {
        return Points.of(0, rows, story::endOf, row -> unit.of(series.at(row)));
    }

    private Table byTime(Series checkout, Series payment, Unit unit, int rows) {
        int step = Points.tableStep(rows);
        Table.Maker table = Table.of(
                "Longest queues, every " + SalesSection.minutes(step),
                "from",
                "checkout (" + unit.name() + ")",
                "payment (" + unit.name() + ")");
        for (int row = 0; row < rows; row += step) {
            int to = Math.min(row + step, rows);
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    unit.cell(most(checkout, row, to)),
                    unit.cell(most(payment, row, to)));
        }
        return table.folded();
    }

    static long most(Series series, int from, int to) {
        long most = 0;
        for (int row = from; row < to; row++) {
            most = Math.max(most, series.at(row));
        }
        return most;
    }

    private Table stations() {
        Table.Maker table = Table.of(
                "Stations, first saturated first",
                "station",
                "kind",
                "saturated from",
                "drained by",
                "longest wait",
                "longest queue (orders)",
                "turned away (times)",
                "gave up (orders)",
                "served (orders)");
        Unit orders = Unit.of("orders", story.scale());
        Unit times = Unit.of("times", story.scale());
        List<StationState> stations = story.result().service().stations();
        for (int s = 0; s < stations.size(); s++) {
            StationState station = stations.get(s);
            String at = "/stations/" + s + "/";
            boolean saturated = station.firstSaturatedAt() != null;
            table.row(
                    station.name(),
                    Cell.of(station.kind()),
                    Cell.instant(station.firstSaturatedAt(), at + "firstSaturatedAt"),
                    saturated ? Cell.instant(station.drainedAt(), at + "drainedAt") : Cell.of("–"),
                    new Cell(
                            Numbers.span(station.waitPeakMillis() / 1000),
                            at + "waitPeakMillis",
                            station.waitPeakMillis(),
                            0),
                    orders.cell(station.queuePeak(), at + "queuePeak"),
                    times.cell(station.refused(), at + "refused"),
                    orders.cell(station.gaveUp(), at + "gaveUp"),
                    orders.cell(station.served(), at + "served"));
        }
        return table.open();
    }
}
