package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.sweep.SweepResult.PointResult;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;

/** All points in a table. */
final class PointsSection {
    private final SweepResult result;
    private final SweepTable table;

    PointsSection(SweepResult result, SweepTable table) {
        this.result = result;
        this.table = table;
    }

    Section section() {
        Table.Maker all = maker("All points");
        Table.Maker less = maker(table.differencesTitle());
        for (int p = 0; p < result.points().size(); p++) {
            PointResult point = result.points().get(p);
            row(all, p, table.row(point), "value");
            if (p > 0) {
                row(less, p, table.differenceRow(point), "toFirst");
            }
        }
        return new Section("points", "All points", AxisNotes.of(result), List.of(all.open(), less.open()));
    }

    private Table.Maker maker(String caption) {
        return Table.of(caption, table.titles().toArray(String[]::new));
    }

    private void row(Table.Maker maker, int point, List<String> texts, String figure) {
        int keys = result.axes().size();
        List<Cell> cells = new ArrayList<>();
        for (int c = 1; c < texts.size(); c++) {
            cells.add(
                    c < keys || texts.get(c).equals(SweepTable.NONE)
                            ? Cell.of(texts.get(c))
                            : cell(texts.get(c), point, table.measure(c), figure));
        }
        maker.row(texts.get(0), cells.toArray(Cell[]::new));
    }

    /** With its place in sweep.json. */
    private Cell cell(String text, int point, String measure, String figure) {
        SweepResult.Figure found =
                Objects.requireNonNull(result.points().get(point).measures().get(measure), measure);
        Estimate shown = figure.equals("value") ? found.value() : Objects.requireNonNull(found.toFirst(), measure);
        String source = "/points/" + point + "/measures/" + Cell.pointer(measure) + "/" + figure + "/mean";
        return new Cell(text, source, shown.mean(), 0);
    }
}
