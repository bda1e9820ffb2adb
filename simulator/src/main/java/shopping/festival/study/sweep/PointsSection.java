package shopping.festival.study.sweep;

import java.util.List;
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
        Table.Maker maker = Table.of("All points", table.titles().toArray(String[]::new));
        result.points().forEach(point -> {
            List<String> row = table.row(point);
            maker.row(row.get(0), row.stream().skip(1).map(Cell::of).toArray(Cell[]::new));
        });
        return new Section("points", "All points", List.of(), List.of(maker.open()));
    }
}
