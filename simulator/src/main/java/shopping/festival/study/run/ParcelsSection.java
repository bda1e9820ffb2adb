package shopping.festival.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Station;
import shopping.festival.result.Service.WarehouseState;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** What lay in the warehouses and at the customs over the days, and when it arrived. */
final class ParcelsSection {
    private final RunStory story;
    private final int rows;
    private final double end;

    ParcelsSection(RunStory story) {
        this.story = story;
        int last = story.dayMinutes();
        for (Kind kind : List.of(Kind.DISPATCHED, Kind.DELIVERED)) {
            last = Math.max(last, story.measures().counts(kind).end());
        }
        this.rows = last;
        this.end = story.rows().endOf(rows - 1) / 1e6;
    }

    Section section() {
        List<Section.Block> blocks = new ArrayList<>(backlogs());
        blocks.add(warehouses());
        blocks.add(delivered());
        return new Section(
                "parcels",
                "Warehouses and parcels",
                List.of(
                        "Paid orders wait for a picker; what comes from abroad waits for the customs too. The days after"
                                + " the festival count here."),
                blocks);
    }

    private record Waiting(String name, Series series) {}

    private List<Section.Block> backlogs() {
        List<Waiting> home = waiting(List.of("domestic"));
        List<Waiting> abroad = waiting(List.of("bonded", "direct"));
        Series customs = QueuesSection.queue(story, Station.CUSTOMS);
        if (customs.largest() > 0) {
            abroad.add(new Waiting("customs", customs));
        }
        // What crosses the border is a few percent: on the axis of the domestic warehouses it would be a flat line.
        List<Section.Block> charts = new ArrayList<>();
        if (!home.isEmpty()) {
            charts.add(backlog("chart-backlog", "Orders waiting in domestic warehouses", home));
        }
        if (!abroad.isEmpty()) {
            charts.add(backlog(
                    "chart-backlog-abroad", "Orders from abroad, waiting in warehouses and at the customs", abroad));
        }
        return charts;
    }

    private List<Waiting> waiting(List<String> modes) {
        List<Waiting> all = new ArrayList<>();
        for (String mode : modes) {
            ofMode(mode).ifPresent(sum -> all.add(new Waiting(mode + " warehouses", sum)));
        }
        return all;
    }

    private Chart backlog(String id, String title, List<Waiting> all) {
        long most = all.stream().mapToLong(w -> w.series().largest()).max().orElse(0);
        int last = all.stream()
                .mapToInt(w -> QueuesSection.lastRow(w.series(), 0))
                .max()
                .orElse(0);
        int shown = Math.min(rows, Math.max(last + 2, story.dayMinutes()));
        double until = story.rows().endOf(shown - 1) / 1e6;
        Unit unit = Unit.count("orders", most, story.scale());
        List<Chart.Line> lines = all.stream()
                .map(w -> Chart.Line.of(
                        w.name(),
                        Points.of(0, shown, this::at, row -> unit.of(w.series().at(row)))))
                .toList();
        List<String> names = all.stream().map(Waiting::name).toList();
        List<Series> series = all.stream().map(Waiting::series).toList();
        return new Chart(
                id,
                title,
                axis(until),
                Chart.Axis.number(unit.name() + " that wait for their turn"),
                lines,
                byTime(title, Unit.of("orders", story.scale()), names, series, until),
                (Points.note(shown, "row") + coarse()).trim());
    }

    /** Clock times while it is a matter of hours. */
    private static Chart.Axis axis(double until) {
        return until <= 2 * 86_400 ? Chart.Axis.clock(0, until) : Chart.Axis.days(until);
    }

    private static String coarse() {
        return " Minute by minute during the day, then hour by hour.";
    }

    private double at(int row) {
        return story.rows().endOf(row) / 1e6;
    }

    /** Empty where the market has no such warehouse. */
    private Optional<Series> ofMode(String mode) {
        List<StationLog> logs = story.measures().station(Station.WAREHOUSE);
        List<WarehouseState> states = story.result().service().warehouses();
        Series sum = null;
        for (int w = 0; w < logs.size(); w++) {
            if (states.get(w).mode().equals(mode)) {
                sum = sum == null ? new Series(rows) : sum;
                sum.add(logs.get(w).queue());
            }
        }
        return Optional.ofNullable(sum);
    }

    private Table byTime(String what, Unit unit, List<String> names, List<Series> series, double until) {
        List<String> columns = new ArrayList<>(List.of("at"));
        names.forEach(n -> columns.add(n + " (" + unit.name() + ")"));
        int step = Points.tableStep((int) (until / 60));
        Table.Maker table = Table.of(what + ", every " + SalesSection.minutes(step), columns.toArray(String[]::new));
        for (int minute = step; minute < until / 60 + step; minute += step) {
            int row = Math.min(rows - 1, story.rows().at(minute * 60_000_000L - 1));
            Cell[] cells = series.stream().map(s -> unit.cell(s.at(row))).toArray(Cell[]::new);
            table.row(Numbers.hourAndMinute(at(row)), cells);
        }
        return table.folded();
    }

    private Table warehouses() {
        Table.Maker table = Table.of(
                "Warehouses",
                "warehouse",
                "kind",
                "pickers busy",
                "longest backlog (orders)",
                "longest at",
                "drained by");
        Unit orders = Unit.of("orders", story.scale());
        List<WarehouseState> states = story.result().service().warehouses();
        for (int w = 0; w < states.size(); w++) {
            WarehouseState s = states.get(w);
            String at = "/warehouses/" + w + "/";
            table.row(
                    s.name(),
                    Cell.of(s.mode()),
                    s.utilisation() == null
                            ? Cell.of("no limit")
                            : new Cell(Numbers.percent(s.utilisation()), at + "utilisation", s.utilisation(), 0.01),
                    orders.cell(s.backlogPeak(), at + "backlogPeak"),
                    s.backlogPeakAt() == null ? Cell.of("–") : Cell.instant(s.backlogPeakAt(), at + "backlogPeakAt"),
                    s.drainedAt() == null ? Cell.of("never late") : Cell.instant(s.drainedAt(), at + "drainedAt"));
        }
        return table.open();
    }

    private Chart delivered() {
        Series dispatched = upTo(Kind.DISPATCHED);
        Series delivered = upTo(Kind.DELIVERED);
        Unit unit = Unit.count("parcels", dispatched.largest(), story.scale());
        List<Series> both = List.of(dispatched, delivered);
        List<String> names = List.of("on a truck", "at the door");
        return new Chart(
                "chart-delivered",
                "Parcels sent and delivered",
                axis(end),
                Chart.Axis.number(unit.name() + " so far"),
                List.of(
                        Chart.Line.of(names.get(0), Points.of(0, rows, this::at, row -> unit.of(dispatched.at(row)))),
                        Chart.Line.of(names.get(1), Points.of(0, rows, this::at, row -> unit.of(delivered.at(row))))),
                byTime("Parcels so far", Unit.of("parcels", story.scale()), names, both, end),
                (Points.note(rows, "row") + coarse()).trim());
    }

    private Series upTo(Kind kind) {
        Series counts = story.measures().counts(kind);
        Series sums = new Series(rows);
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += counts.at(row);
            sums.add(row, sum);
        }
        return sums;
    }
}
