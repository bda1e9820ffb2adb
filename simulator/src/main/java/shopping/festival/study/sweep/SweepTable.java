package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.text.TextTable;

/** A sweep as a table: a row a point, each measure and by how much it differs from the first point. */
final class SweepTable {
    private final SweepResult result;
    private final List<String> measures;
    private final Gauges gauges;

    SweepTable(SweepResult result, List<String> measures, Gauges gauges) {
        this.result = result;
        this.measures = measures;
        this.gauges = gauges;
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        result.axes().forEach(axis -> titles.add(axis.key()));
        titles.addAll(measures);
        return titles;
    }

    List<String> row(PointResult point) {
        List<String> row = new ArrayList<>(point.values());
        for (String measure : measures) {
            row.add(cell(measure, point.measures().get(measure)));
        }
        return row;
    }

    private String cell(String measure, @Nullable Figure figure) {
        if (figure == null) {
            return "–";
        }
        return text(measure, figure.value());
    }

    private String text(String measure, Estimate e) {
        String mean = gauges.text(measure, e.mean(), result.scale());
        return e.low() == null || e.high() == null
                ? mean
                : mean + " (" + gauges.text(measure, e.low(), result.scale()) + " to "
                        + gauges.text(measure, e.high(), result.scale()) + ")";
    }

    List<String> lines() {
        TextTable table = new TextTable(result.axes().size());
        table.row(titles());
        result.points().forEach(point -> table.row(row(point)));
        return table.lines();
    }
}
