package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Looks;
import shopping.festival.base.statistics.Replicated;
import shopping.festival.base.statistics.Student;
import shopping.festival.study.mix.MixMeasures;
import shopping.festival.study.sweep.SweepResult.Figure;
import shopping.festival.study.sweep.SweepResult.PointResult;

/** Sums up the runs of all points. */
final class SweepMaker {
    /** What the program did is not what the festival did. */
    private static final Set<String> NOT_MEASURED = Set.of(
            "schema",
            "seed",
            "replication",
            "scale",
            "threads",
            "partitions",
            "wallSeconds",
            "windows",
            "attemptsPerWallSecond");

    /**
     * One run: its digest, and its numbers by their paths.
     *
     * @param byPath with what each share is of, where that is known, under {@link MixMeasures#below}
     */
    record Numbers(String digest, Map<String, Double> byPath) {}

    private final Student student = new Student(Looks.CONFIDENCE);

    /** @param runs by replication, and in it by point */
    List<PointResult> points(List<Point> points, List<List<Numbers>> runs) {
        List<PointResult> results = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            results.add(new PointResult(
                    points.get(p).values(),
                    ofPoint(p, runs).stream().map(Numbers::digest).toList(),
                    figures(ofPoint(p, runs), ofPoint(0, runs))));
        }
        return List.copyOf(results);
    }

    private static List<Numbers> ofPoint(int point, List<List<Numbers>> runs) {
        return runs.stream().map(points -> points.get(point)).toList();
    }

    private Map<String, Figure> figures(List<Numbers> runs, List<Numbers> first) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        runs.stream().flatMap(run -> run.byPath().keySet().stream()).distinct().forEach(path -> {
            Replicated measure = replicated(runs, path);
            Estimate value = measure.estimate(student);
            if (value != null && !NOT_MEASURED.contains(path) && !MixMeasures.isBelow(path)) {
                figures.put(path, new Figure(value, measure.lessThat(replicated(first, path), student)));
            }
        });
        return figures;
    }

    private static Replicated replicated(List<Numbers> runs, String path) {
        return new Replicated(values(runs, path), values(runs, MixMeasures.below(path)));
    }

    private static double[] values(List<Numbers> runs, String path) {
        return runs.stream()
                .mapToDouble(run -> run.byPath().getOrDefault(path, Double.NaN))
                .toArray();
    }
}
