package shopping.festival.study.impact;

import java.util.List;
import shopping.festival.measure.Series;
import shopping.festival.scenario.Fault;
import shopping.festival.study.run.FaultText;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Points;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** Charts of the time around a fault, with it and without it. */
final class AroundFault {
    /** Minutes shown before a fault and after it was over. */
    private static final int MARGIN = 20;

    private final Fault fault;
    private final int from;
    private final int to;

    /** @param over when what it did was over, seconds since the bell */
    AroundFault(Fault fault, int dayMinutes, double over) {
        this.fault = fault;
        this.from = Math.max(0, (int) (fault.from() / 60e6) - MARGIN);
        this.to = Math.min(dayMinutes, (int) (over / 60) + MARGIN);
    }

    /**
     * A figure by row of the timeline.
     *
     * @param size by which it is divided to be shown
     */
    record Pair(String title, String axis, Series with, Series without, double size) {}

    /** None where the fault lies after the day. */
    List<Section.Block> charts(int number, Pair queue, Pair latency) {
        return to <= from ? List.of() : List.of(chart("queue-" + number, queue), chart("latency-" + number, latency));
    }

    private Chart chart(String id, Pair pair) {
        Table.Maker table = Table.of(pair.title(), "minute", "with", "without");
        int step = Points.tableStep(to - from);
        for (int row = from; row < to; row += step) {
            table.row(
                    Numbers.hourAndMinute(row * 60.0),
                    Cell.of(Numbers.text(pair.with().at(row) / pair.size())),
                    Cell.of(Numbers.text(pair.without().at(row) / pair.size())));
        }
        return new Chart(
                id,
                pair.title(),
                Chart.Axis.clock(from * 60.0, to * 60.0),
                Chart.Axis.number(pair.axis()),
                List.of(line("with it", pair.with(), pair.size()), line("without it", pair.without(), pair.size())),
                List.of(new Chart.Mark("F", FaultText.of(fault), fault.from() / 1e6, fault.to() / 1e6)),
                table.folded(),
                Points.note(to - from, "minute"));
    }

    private Chart.Line line(String name, Series series, double size) {
        return Chart.Line.of(name, Points.of(from, to, row -> row * 60.0 + 60, row -> series.at(row) / size));
    }
}
