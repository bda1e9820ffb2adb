package shopping.festival.page;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Station;
import shopping.festival.measure.Series;
import shopping.festival.measure.StationLog;
import shopping.festival.report.FestivalResult.WarehouseState;

/** What lay in the warehouses and at the customs over the days, and when it arrived. */
final class Parcels {
    private static final List<String> MODES = List.of("domestic", "bonded", "direct");

    private final RunStory story;
    private final int rows;
    private final double end;

    Parcels(RunStory story) {
        this.story = story;
        int last = story.dayMinutes();
        for (Kind kind : List.of(Kind.DISPATCHED, Kind.DELIVERED)) {
            last = Math.max(last, story.measures().counts(kind).end());
        }
        this.rows = last;
        this.end = story.rows().endOf(rows - 1) / 1e6;
    }

    Section section() {
        return new Section(
                "parcels",
                "Warehouses and parcels",
                List.of("Paid orders wait for a picker; what comes from abroad waits for the customs too. The days after"
                        + " the festival count here."),
                List.of(backlog(), warehouses(), delivered()));
    }

    private Chart backlog() {
        List<Series> series = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String mode : MODES) {
            Series sum = ofMode(mode);
            if (sum != null) {
                series.add(sum);
                names.add(mode + " warehouses");
            }
        }
        Series customs = Queues.queue(story, Station.CUSTOMS);
        if (customs.largest() > 0) {
            series.add(customs);
            names.add("customs");
        }
        long most = series.stream().mapToLong(Series::largest).max().orElse(0);
        Unit unit = Unit.count("orders", most, story.scale());
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series s = series.get(i);
            lines.add(Chart.Line.of(names.get(i), Points.of(0, rows, this::at, row -> unit.of(s.at(row)))));
        }
        return new Chart(
                "chart-backlog",
                "Orders waiting for a picker or for the customs",
                Chart.Axis.days(end),
                Chart.Axis.number(unit.name() + " that wait"),
                lines,
                story.marks(0, end),
                byTime("Orders waiting", unit, names, series),
                Points.note(rows, "row") + coarse());
    }

    private static String coarse() {
        return " Minute by minute during the day, then hour by hour.";
    }

    private double at(int row) {
        return story.rows().endOf(row) / 1e6;
    }

    private Series ofMode(String mode) {
        StationLog[] logs = story.measures().station(Station.WAREHOUSE);
        List<WarehouseState> states = story.result().warehouses();
        Series sum = null;
        for (int w = 0; w < logs.length; w++) {
            if (states.get(w).mode().equals(mode)) {
                sum = sum == null ? new Series(rows) : sum;
                sum.add(logs[w].queue());
            }
        }
        return sum;
    }

    private Table byTime(String what, Unit unit, List<String> names, List<Series> series) {
        List<String> columns = new ArrayList<>(List.of("at"));
        names.forEach(n -> columns.add(n + " (" + unit.name() + ")"));
        int step = Points.tableStep((int) (end / 60));
        Table.Maker table = Table.of(what + ", every " + SalesCurve.minutes(step), columns.toArray(String[]::new));
        for (int minute = step; minute < end / 60 + step; minute += step) {
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
        List<WarehouseState> states = story.result().warehouses();
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
                Chart.Axis.days(end),
                Chart.Axis.number(unit.name() + " so far"),
                List.of(
                        Chart.Line.of(names.get(0), Points.of(0, rows, this::at, row -> unit.of(dispatched.at(row)))),
                        Chart.Line.of(names.get(1), Points.of(0, rows, this::at, row -> unit.of(delivered.at(row))))),
                story.marks(0, end),
                byTime("Parcels so far", unit, names, both),
                Points.note(rows, "row") + coarse());
    }

    private Series upTo(Kind kind) {
        Series sums = new Series(rows);
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += story.measures().counts(kind).at(row);
            sums.add(row, sum);
        }
        return sums;
    }
}
