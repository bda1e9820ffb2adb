package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * One value of each axis.
 *
 * @param values in the order of the axes
 */
record Point(List<String> values) {

    /** All combinations, the last axis running fastest. */
    static List<Point> of(List<Axis> axes) {
        List<Point> points = List.of(new Point(List.of()));
        for (Axis axis : axes) {
            List<Point> longer = new ArrayList<>();
            for (Point point : points) {
                for (String value : axis.values()) {
                    List<String> values = new ArrayList<>(point.values());
                    values.add(value);
                    longer.add(new Point(List.copyOf(values)));
                }
            }
            points = longer;
        }
        return List.copyOf(points);
    }

    /** What it sets, as after {@code --set}. */
    List<String> overrides(List<Axis> axes) {
        List<String> overrides = new ArrayList<>();
        for (int a = 0; a < axes.size(); a++) {
            overrides.add(axes.get(a).override(values.get(a)));
        }
        return overrides;
    }
}
