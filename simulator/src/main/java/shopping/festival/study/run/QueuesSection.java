package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Station;
import shopping.festival.result.Service.StationState;
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
        List<Waiting> waiting = platform();
        boolean anybody = largest(waiting) > 0;
        if (anybody) {
            blocks.add(chart(waiting));
        }
        blocks.add(stations());
        return new Section(
                "queues",
                "What was saturated, and in which order",
                List.of(
                        "Stations in the order in which they were overwhelmed: the checkout, the payment and the sellers' service"
                                + " once an order"
                                + " was turned away or had to wait longer than a second, warehouses and customs once one had to"
                                + " wait longer than ten minutes."
                                + (anybody
                                        ? ""
                                        : " At no minute's end did anybody wait at the checkout or the payment.")),
                blocks);
    }

    /** Who waits at a station of the platform. */
    private record Waiting(String name, Series queue) {}

    private List<Waiting> platform() {
        List<Waiting> all = new ArrayList<>();
        all.add(new Waiting("checkout", queue(story, Station.CHECKOUT)));
        boolean sellersQueue = story.result().service().stations().stream()
                .anyMatch(s -> s.kind().equals(Station.SELLERS.label()));
        if (sellersQueue) {
            all.add(new Waiting("sellers", queue(story, Station.SELLERS)));
        }
        all.add(new Waiting("payment", queue(story, Station.PAYMENT)));
        return all;
    }

    private static long largest(List<Waiting> waiting) {
        return waiting.stream().mapToLong(w -> w.queue().largest()).max().orElse(0);
    }

    /** Orders that wait, summed over the units of a kind of station. */
    static Series queue(RunStory story, Station station) {
        Series all = new Series(story.dayMinutes());
        for (StationLog log : story.measures().station(station)) {
            all.add(log.queue());
        }
        return all;
    }

    private Chart chart(List<Waiting> waiting) {
        Unit unit = Unit.count("orders", largest(waiting), story.scale());
        long few = largest(waiting) / 100;
        int rows = shownRows(
                waiting.stream().mapToInt(w -> lastRow(w.queue(), few)).max().orElse(0));
        double end = rows == story.dayMinutes() ? story.daySeconds() : rows * 60.0;
        long afterwards = waiting.stream()
                .mapToLong(w -> most(w.queue(), rows, story.dayMinutes()))
                .max()
                .orElse(0);
        String later = rows < story.dayMinutes()
                ? " After the time shown, and until the day's end, hardly anybody waited: at most "
                        + Unit.of("", story.scale()).text(afterwards)
                        + " orders at a minute's end."
                : "";
        return new Chart(
                "chart-queues",
                waiting.size() == 2
                        ? "Orders waiting at the checkout and at the payment"
                        : "Orders waiting at the checkout, at the sellers and at the payment",
                Chart.Axis.clock(0, end),
                Chart.Axis.number(unit.name() + " that wait at the end of each minute"),
                waiting.stream()
                        .map(w -> Chart.Line.of(w.name(), level(w.queue(), rows, unit)))
                        .toList(),
                story.marks(0, end),
                byTime(waiting, Unit.of("orders", story.scale()), rows),
                (Points.note(rows, "minute") + later).trim());
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
        for (Chart.Mark mark : story.marks(0, story.daySeconds())) {
            needed = Math.max(needed, (int) (mark.to() / 60));
        }
        int rows = (needed + needed / 5 + 4) / 5 * 5;
        return rows * 2 < story.dayMinutes() ? rows : story.dayMinutes();
    }

    private List<double[]> level(Series series, int rows, Unit unit) {
        return Points.of(0, rows, story::endOf, row -> unit.of(series.at(row)));
    }

    private Table byTime(List<Waiting> waiting, Unit unit, int rows) {
        int step = Points.tableStep(rows);
        List<String> heads = new ArrayList<>(List.of("from"));
        waiting.forEach(w -> heads.add(w.name() + " (" + unit.name() + ")"));
        Table.Maker table =
                Table.of("Longest queues, every " + SalesSection.minutes(step), heads.toArray(String[]::new));
        for (int row = 0; row < rows; row += step) {
            int from = row;
            int to = Math.min(row + step, rows);
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    waiting.stream()
                            .map(w -> unit.cell(most(w.queue(), from, to)))
                            .toArray(Cell[]::new));
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
