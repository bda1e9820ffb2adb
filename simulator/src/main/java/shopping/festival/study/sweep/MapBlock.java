package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.view.html.HeatMap;
import shopping.festival.view.text.People;

/** A measure over both axes of a sweep, or over two of the three shares of a mixture, as a map. */
final class MapBlock {
    private final SweepResult result;
    private final String measure;
    private final Readings readings;

    MapBlock(SweepResult result, String measure, Readings readings) {
        this.result = result;
        this.measure = measure;
        this.readings = readings;
    }

    /** The first axis stands along the top. */
    HeatMap ofBothAxes() {
        Axis across = result.axes().get(0);
        Axis down = result.axes().get(1);
        return new HeatMap(
                readings.title(measure) + " over both keys",
                new HeatMap.Scale(across.key(), labels(across)),
                new HeatMap.Scale(down.key(), labels(down)),
                cells(across.values(), down.values(), (x, y) -> Optional.of(List.of(x, y))));
    }

    /** The third share is what is left, so two of them are a place on a map; half of it is empty. */
    Optional<HeatMap> ofThreeShares() {
        Axis axis = result.axes().get(0);
        List<Mixture> mixtures = axis.mixtures();
        List<String> names = mixtures.stream()
                .flatMap(m -> m.shares().keySet().stream())
                .distinct()
                .toList();
        if (result.axes().size() > 1 || names.size() != 3 || mixtures.size() < 4) {
            return Optional.empty();
        }
        List<Double> first = shares(mixtures, names.get(0));
        List<Double> second = shares(mixtures, names.get(1));
        return Optional.of(new HeatMap(
                readings.title(measure) + " over the shares of " + names.get(0) + " and " + names.get(1) + ", the rest "
                        + names.get(2),
                new HeatMap.Scale(names.get(0), percents(first)),
                new HeatMap.Scale(names.get(1), percents(second)),
                cells(first, second, (x, y) -> at(axis, mixtures, names, x, y))));
    }

    private static Optional<List<String>> at(
            Axis axis, List<Mixture> mixtures, List<String> names, double x, double y) {
        for (int i = 0; i < mixtures.size(); i++) {
            Mixture mixture = mixtures.get(i);
            if (mixture.share(names.get(0)) == x && mixture.share(names.get(1)) == y) {
                return Optional.of(List.of(axis.values().get(i)));
            }
        }
        return Optional.empty();
    }

    private static List<Double> shares(List<Mixture> mixtures, String name) {
        return List.copyOf(
                new TreeSet<>(mixtures.stream().map(m -> m.share(name)).toList()));
    }

    private static List<String> percents(List<Double> shares) {
        return shares.stream()
                .map(share -> People.plain(Math.rint(share * 1_000) / 10) + " %")
                .toList();
    }

    private static List<String> labels(Axis axis) {
        return axis.values().stream().map(axis::label).toList();
    }

    /** @param point the values of the point at a place, if there is one */
    private <V> List<List<HeatMap.Shade>> cells(
            List<V> across, List<V> down, BiFunction<V, V, Optional<List<String>>> point) {
        List<List<HeatMap.Shade>> cells = new ArrayList<>();
        for (V y : down) {
            List<HeatMap.Shade> row = new ArrayList<>();
            for (V x : across) {
                row.add(point.apply(x, y).map(this::shade).orElse(HeatMap.Shade.NONE));
            }
            cells.add(List.copyOf(row));
        }
        return cells;
    }

    private HeatMap.Shade shade(List<String> values) {
        Figure figure = result.at(values).get(measure);
        return figure == null
                ? HeatMap.Shade.NONE
                : new HeatMap.Shade(
                        figure.value().mean(),
                        readings.text(measure, figure.value().mean()));
    }
}
