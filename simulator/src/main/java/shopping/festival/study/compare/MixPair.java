package shopping.festival.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Mistakes;

/**
 * Two mixes, reduced to the points that both have: a share that only one of them played cannot be compared.
 *
 * @param onlyA points that B lacks
 * @param onlyB points that A lacks
 */
record MixPair(Side a, Side b, List<String> onlyA, List<String> onlyB) {

    static MixPair of(Side a, Side b) {
        Set<String> pointsA = points(a);
        Set<String> pointsB = points(b);
        Set<String> common = new TreeSet<>(pointsA);
        common.retainAll(pointsB);
        if (common.isEmpty()) {
            throw Mistakes.of("A and B have no point in common: A has " + told(pointsA) + "; B has " + told(pointsB)
                    + ". Play the same shares, supplies and mechanisms.");
        }
        return new MixPair(at(common, a), at(common, b), without(pointsA, common), without(pointsB, common));
    }

    private static String told(Set<String> points) {
        return String.join(", ", points);
    }

    static String point(String measure) {
        int at = measure.lastIndexOf(MixSideReader.AT);
        return at < 0 ? "" : measure.substring(at + MixSideReader.AT.length());
    }

    private static Set<String> points(Side side) {
        return side.runs().stream()
                .flatMap(run -> run.keySet().stream())
                .map(MixPair::point)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> without(Set<String> points, Set<String> common) {
        return points.stream().filter(p -> !common.contains(p)).toList();
    }

    private static Side at(Set<String> points, Side side) {
        List<Map<String, Double>> runs = new ArrayList<>();
        for (Map<String, Double> run : side.runs()) {
            Map<String, Double> kept = new LinkedHashMap<>();
            run.forEach((measure, value) -> {
                if (points.contains(point(measure))) {
                    kept.put(measure, value);
                }
            });
            runs.add(kept);
        }
        return side.with(runs);
    }

    /** What cannot be compared, a line a side; none if all can. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!onlyA.isEmpty()) {
            lines.add("Not compared, as B has no such point: " + String.join(", ", onlyA) + ".");
        }
        if (!onlyB.isEmpty()) {
            lines.add("Not compared, as A has no such point: " + String.join(", ", onlyB) + ".");
        }
        return lines;
    }

    /** A limit of a measure is one at every point, unless it names one. */
    static List<FailOn> atEveryPoint(FailOn limit, ResultDifference d) {
        List<FailOn> all = d.measures().stream()
                .map(Change::measure)
                .filter(name -> name.startsWith(limit.measure() + MixSideReader.AT))
                .sorted()
                .map(limit::at)
                .toList();
        return all.isEmpty() ? List.of(limit) : all;
    }
}
