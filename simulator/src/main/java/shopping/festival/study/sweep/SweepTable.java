package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Signs;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.TextTable;

/** A sweep as a table: a row a point, each measure and by how much it differs from the first point. */
final class SweepTable {
    /** What a point does not have. */
    static final String NONE = "–";

    private final SweepResult result;
    private final List<String> measures;
    private final Readings readings;

    SweepTable(SweepResult result, List<String> measures, Readings readings) {
        this.result = result;
        this.measures = measures;
        this.readings = readings;
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        result.axes().forEach(axis -> titles.add(axis.key()));
        measures.forEach(measure -> titles.add(readings.title(measure)));
        return titles;
    }

    List<String> row(PointResult point) {
        List<String> row = keys(point);
        for (String measure : measures) {
            row.add(cell(measure, point.measures().get(measure)));
        }
        return row;
    }

    private List<String> keys(PointResult point) {
        List<String> keys = new ArrayList<>();
        for (int a = 0; a < result.axes().size(); a++) {
            keys.add(result.axes().get(a).label(point.values().get(a)));
        }
        return keys;
    }

    /** The measure of a column behind those of the keys. */
    String measure(int column) {
        return measures.get(column - result.axes().size());
    }

    private String cell(String measure, @Nullable Figure figure) {
        if (figure == null) {
            return NONE;
        }
        return text(measure, figure.value());
    }

    private String text(String measure, Estimate e) {
        String mean = readings.text(measure, e.mean());
        if (e.isOfAllAlike() && mean.endsWith("%")) {
            return PlusMinus.inAll(mean, e);
        }
        return e.low() == null || e.high() == null
                ? mean
                : mean + " (" + readings.text(measure, e.low()) + " to " + readings.text(measure, e.high()) + ")";
    }

    List<String> lines() {
        TextTable table = new TextTable(result.axes().size());
        table.row(titles());
        result.points().forEach(point -> table.row(row(point)));
        return table.lines();
    }

    /** By how much each point but the first differs from it, run by run. */
    List<String> differences() {
        TextTable table = new TextTable(result.axes().size());
        table.row(titles());
        result.points().stream().skip(1).forEach(point -> table.row(differenceRow(point)));
        List<String> lines = new ArrayList<>();
        lines.add(differencesTitle() + ":");
        lines.addAll(table.lines());
        if (result.replications() > 1) {
            lines.add("In brackets the 95 % interval of the mean"
                    + (result.replications() < Signs.LEAST
                            ? "; fewer than " + Signs.LEAST + " replications are not sure of any sign."
                            : "; * 95 % sure of the sign."));
        }
        return lines;
    }

    String differencesTitle() {
        List<String> first = new ArrayList<>();
        for (int a = 0; a < result.axes().size(); a++) {
            Axis axis = result.axes().get(a);
            first.add(axis.override(axis.label(result.points().get(0).values().get(a))));
        }
        return "Less that of " + String.join(", ", first) + ", under the same luck";
    }

    List<String> differenceRow(PointResult point) {
        List<String> row = keys(point);
        for (String measure : measures) {
            Figure figure = point.measures().get(measure);
            Estimate difference = figure == null ? null : figure.toFirst();
            row.add(
                    difference == null
                            ? NONE
                            : (difference.mean() > 0 ? "+" : "")
                                    + text(measure, difference)
                                    + (difference.signIsKnown() ? " *" : ""));
        }
        return row;
    }
}
