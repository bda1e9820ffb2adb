package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.measure.threshold.Gauges;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.view.html.HeatMap;

/** A measure over both axes of a sweep, as a map. */
final class MapBlock {
    private MapBlock() {}

    /** The first axis stands along the top. */
    static HeatMap of(SweepResult result, String measure, Gauges gauges) {
        Axis across = result.axes().get(0);
        Axis down = result.axes().get(1);
        List<List<HeatMap.Shade>> cells = new ArrayList<>();
        for (String y : down.values()) {
            List<HeatMap.Shade> row = new ArrayList<>();
            for (String x : across.values()) {
                Figure figure = result.at(List.of(x, y)).get(measure);
                row.add(
                        figure == null
                                ? HeatMap.Shade.NONE
                                : new HeatMap.Shade(
                                        figure.value().mean(),
                                        gauges.text(measure, figure.value().mean(), result.scale())));
            }
            cells.add(List.copyOf(row));
        }
        return new HeatMap(
                measure + " over both keys",
                new HeatMap.Scale(across.key(), across.values()),
                new HeatMap.Scale(down.key(), down.values()),
                cells);
    }
}
