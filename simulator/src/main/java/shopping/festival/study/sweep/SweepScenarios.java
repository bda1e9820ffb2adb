package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.result.measurable.Measurables;
import shopping.festival.result.measurable.ScenarioSource;
import shopping.festival.scenario.Scenario;
import shopping.festival.study.mix.MixMeasures;

/** The scenarios of a sweep, one a point. All of them are read before the first is run. */
public final class SweepScenarios {
    private static final int POINTS_MOST = 1_000;

    private final ScenarioSource source;
    private final SweepQuestion asked;
    private final List<Point> points;
    private final KeptMarket market;
    private final List<Scenario> scenarios = new ArrayList<>();

    /** @throws Mistakes with all that is wrong with the points and the measures */
    public SweepScenarios(ScenarioSource source, SweepQuestion asked) {
        this.source = source;
        this.asked = asked;
        this.points = Point.of(asked.axes());
        Problems problems = new Problems();
        if (points.size() > POINTS_MOST) {
            throw Mistakes.of(
                    "the axes have " + points.size() + " points, more than " + POINTS_MOST + ". Leave some out.");
        }
        new AxisConflicts(asked.axes()).check(source.overrides(), problems);
        problems.refuse();
        this.market = KeptMarket.of(source, asked.axes());
        load(problems);
        if (problems.isEmpty()) {
            checkMeasures(problems);
        }
        problems.refuse();
    }

    private void load(Problems problems) {
        Map<String, Problem> told = new LinkedHashMap<>();
        for (Point point : points) {
            try {
                scenarios.add(at(point));
            } catch (Mistakes e) {
                // The file's own mistakes are those of every point, and what is wrong with a key is so with each value.
                e.problems().forEach(problem -> told.putIfAbsent(withoutValues(problem, point), problem));
            }
        }
        told.values().forEach(problems::add);
    }

    private static String withoutValues(Problem problem, Point point) {
        String text = problem.toString();
        for (String value : point.values()) {
            text = text.replace("(" + value + ")", "()");
        }
        return text;
    }

    private void checkMeasures(Problems problems) {
        Readings readings = readings(1);
        for (String measure : asked.measures()) {
            if (!readings.isKnown(measure)) {
                problems.addOption(SweepQuestion.MEASURE + " (" + measure + ") is no number of result.json. "
                        + Suggestion.among(measure, readings.names()));
            }
        }
    }

    public Scenario first() {
        return scenarios.get(0);
    }

    List<Point> points() {
        return points;
    }

    /** In the order of the points. */
    List<Scenario> all() {
        return List.copyOf(scenarios);
    }

    /** One more, between those that were asked for. */
    Scenario at(Point point) {
        return source.load(Stream.concat(market.overrides().stream(), point.overrides(asked.axes()).stream())
                .toList());
    }

    /** What was set beside the axes, and why. */
    List<String> notes() {
        return market.notes();
    }

    Readings readings(double scale) {
        return new Readings(
                Measurables.of(first()).gauges(),
                asked.isOfMix() ? new MixMeasures(first(), scale).known() : List.of(),
                scale);
    }
}
