package shopping.festival.view.html;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A table of one figure over two axes, each cell the darker the larger it is.
 *
 * @param across what stands along the top, and its values
 * @param down what stands along the side, and its values
 * @param cells by row, then column; NaN for none
 */
public record HeatMap(String caption, Scale across, Scale down, List<List<Shade>> cells) implements Section.Block {

    /** A key and the values it takes. */
    public record Scale(String name, List<String> values) {}

    /** @param text what is shown of the value */
    public record Shade(double value, String text) {
        public static final Shade NONE = new Shade(Double.NaN, "–");
    }

    double least() {
        return values().min().orElse(0);
    }

    double most() {
        return values().max().orElse(0);
    }

    private DoubleStream values() {
        return cells.stream().flatMap(List::stream).mapToDouble(Shade::value).filter(v -> !Double.isNaN(v));
    }

    /** How dark a cell is, in percent: 0 for the least value, 100 for the most. */
    int percent(Shade cell) {
        double range = most() - least();
        return Double.isNaN(cell.value()) || !(range > 0)
                ? 0
                : (int) Math.round(100 * (cell.value() - least()) / range);
    }
}
