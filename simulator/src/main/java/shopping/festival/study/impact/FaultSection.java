package shopping.festival.study.impact;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.Series;
import shopping.festival.scenario.Fault;
import shopping.festival.study.impact.ImpactResult.FaultImpact;
import shopping.festival.study.run.FaultText;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.People;

/** The day with a fault and without it, around its time. */
final class FaultSection {
    /** Minutes shown before a fault and after it was over. */
    private static final int MARGIN = 20;

    private final ImpactResult result;
    /** Of the first replication. */
    private final Settings.Days days;

    private final int number;
    private final Fault fault;

    /** @param number of the fault, from 0 on */
    FaultSection(ImpactResult result, Settings.Days days, int number, Fault fault) {
        this.result = result;
        this.days = days;
        this.number = number;
        this.fault = fault;
    }

    Section section() {
        FaultImpact impact = result.faults().get(number);
        Day.Place with = days.withAll().placeOf(fault);
        Day.Place without = days.withAllBut(number).placeOf(fault);
        int over = (int) (Math.max(
                        impact.to(),
                        Math.max(
                                impact.backlogBackAt().mean(),
                                impact.latencyBackAt().mean()))
                / 60);
        int from = Math.max(0, (int) (impact.from() / 60) - MARGIN);
        int to = Math.min(days.withAll().rows().dayMinutes(), over + MARGIN);
        return new Section(
                "fault-" + (number + 1),
                impact.name(),
                List.of(People.upper(impact.what()) + "."),
                to <= from ? List.of() : charts(with, without, from, to),
                true);
    }

    private List<Section.Block> charts(Day.Place with, Day.Place without, int from, int to) {
        List<Section.Block> charts = new ArrayList<>();
        if (!result.faults().get(number).units().isEmpty()) {
            Series queue = with.queue(fault);
            Unit unit = Unit.count("orders", queue.largest(), result.scale());
            charts.add(chart(
                    "queue-" + (number + 1),
                    "Orders waiting at the " + fault.effect().station().label(),
                    unit.name() + " at the end of each minute",
                    new Pair(queue, without.queue(fault), unit.size()),
                    fault,
                    from,
                    to));
        }
        charts.add(chart(
                "latency-" + (number + 1),
                "The slowest 1 % of the orders",
                "seconds (99th percentile of each minute)",
                new Pair(with.slowestMillis(), without.slowestMillis(), 1000),
                fault,
                from,
                to));
        return charts;
    }

    private record Pair(Series with, Series without, double size) {}

    private static Chart chart(String id, String title, String axis, Pair pair, Fault fault, int from, int to) {
        Table.Maker table = Table.of(title, "minute", "with", "without");
        int step = Points.tableStep(to - from);
        for (int row = from; row < to; row += step) {
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    Cell.of(Numbers.text(pair.with().at(row) / pair.size())),
                    Cell.of(Numbers.text(pair.without().at(row) / pair.size())));
        }
        return new Chart(
                id,
                title,
                Chart.Axis.clock(from * 60.0, to * 60.0),
                Chart.Axis.number(axis),
                List.of(
                        line("with it", pair.with(), pair.size(), from, to),
                        line("without it", pair.without(), pair.size(), from, to)),
                List.of(new Chart.Mark("F", FaultText.of(fault), fault.from() / 1e6, fault.to() / 1e6)),
                table.folded(),
                Points.note(to - from, "minute"));
    }

    private static Chart.Line line(String name, Series series, double size, int from, int to) {
        return Chart.Line.of(name, Points.of(from, to, row -> row * 60.0 + 60, row -> series.at(row) / size));
    }
}
