package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shopping.festival.study.sweep.SweepResult.PointResult;

/** Which keys of a sweep did nothing: every number of every point is the same, whatever value they have. */
final class IdleKeys {
    private IdleKeys() {}

    static List<String> among(List<Axis> axes, List<PointResult> points) {
        List<String> idle = new ArrayList<>();
        for (int a = 0; a < axes.size(); a++) {
            if (isIdle(a, points)) {
                idle.add(axes.get(a).key());
            }
        }
        return List.copyOf(idle);
    }

    /** Points that differ in this axis alone are all alike. */
    private static boolean isIdle(int axis, List<PointResult> points) {
        Map<String, PointResult> firstByRest = new TreeMap<>();
        for (PointResult point : points) {
            List<String> rest = new ArrayList<>(point.values());
            rest.remove(axis);
            PointResult first = firstByRest.computeIfAbsent(String.join("\0", rest), r -> point);
            if (!first.digests().equals(point.digests()) || !first.measures().equals(withToFirstOf(first, point))) {
                return false;
            }
        }
        return true;
    }

    /** What a point differs from the first one by is no measure of its own. */
    private static Map<String, SweepResult.Figure> withToFirstOf(PointResult first, PointResult point) {
        Map<String, SweepResult.Figure> measures = new TreeMap<>();
        point.measures().forEach((path, figure) -> {
            SweepResult.Figure other = first.measures().get(path);
            measures.put(path, new SweepResult.Figure(figure.value(), other == null ? null : other.toFirst()));
        });
        return measures;
    }

    /** A sentence for each, none for none. */
    static List<String> sentences(List<String> idle) {
        return idle.stream()
                .map(key -> key + " changed nothing: every number is the same at all its values.")
                .toList();
    }
}
