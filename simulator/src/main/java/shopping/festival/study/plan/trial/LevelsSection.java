package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** The difference in profit if demand is not as expected: over the level of demand, the forecast among them. */
final class LevelsSection {

    private final PlanResult result;
    /** At each level. */
    private final int replications;

    /** Per level of demand: a difference per comparison. */
    private final Map<Double, List<Estimate>> levels = new TreeMap<>();

    LevelsSection(PlanResult result) {
        this.result = result;
        Sensitivity asked = result.demandLevels();
        this.replications = asked == null ? 0 : asked.replications();
        if (asked != null && !asked.levels().isEmpty() && !result.comparisons().isEmpty()) {
            asked.levels().forEach(level -> levels.put(level.demand(), level.differences()));
            levels.put(
                    1.0,
                    result.comparisons().stream()
                            .map(PlanResult.Comparison::profit)
                            .toList());
        }
    }

    /** Empty if it was not asked what another demand would change. */
    Optional<Section> section() {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(Phrases.of(
                "If the whole forecast is too high or too low: the difference in profit at other levels of demand,"
                        + " from the same draws, {0} festivals at each. Where a bracket crosses the line at zero,"
                        + " the plans cannot be told apart there.",
                replications)));
        result.comparisons().stream()
                .flatMap(c -> PlanHead.turns(c, result).stream())
                .forEach(texts::add);
        return Optional.of(
                new Section("levels", Phrases.of("If demand is not what you expect"), texts, List.of(chart())));
    }

    private Chart chart() {
        double low = 0;
        double high = 0;
        for (List<Estimate> level : levels.values()) {
            for (Estimate e : level) {
                low = Math.min(low, e.least());
                high = Math.max(high, e.most());
            }
        }
        Unit unit = Unit.money(Math.max(-low, high), 1);
        List<Chart.Line> lines = new ArrayList<>();
        for (int c = 0; c < result.comparisons().size(); c++) {
            lines.add(line(c, unit));
        }
        double from = 100 * levels.keySet().iterator().next();
        double to =
                100 * levels.keySet().stream().max(Comparator.naturalOrder()).orElse(1.0);
        lines.add(new Chart.Line(
                Phrases.of("no difference"),
                Chart.Look.GUIDE,
                List.of(new double[] {from, 0}, new double[] {to, 0}),
                List.of()));
        return new Chart(
                "levels-profit",
                Phrases.of("Difference in profit at other levels of demand"),
                new Chart.Axis(Chart.Kind.NUMBER, Phrases.of("demand (% of your forecast)"), from, to, List.of()),
                Chart.Axis.number(Phrases.of(
                                "profit less that of {0} ({1})",
                                result.plans().get(0).name(), unit.name()))
                        .around(unit.of(low), unit.of(high)),
                lines,
                table(unit),
                "");
    }

    private Chart.Line line(int comparison, Unit unit) {
        List<double[]> points = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        levels.forEach((demand, differences) -> {
            Estimate e = differences.get(comparison);
            double x = Math.round(100 * demand);
            points.add(new double[] {x, Numbers.point(unit.of(e.mean()))});
            if (e.low() != null) {
                band.add(new double[] {x, Numbers.point(unit.of(e.least())), Numbers.point(unit.of(e.most()))});
            }
        });
        PlanResult.Comparison c = result.comparisons().get(comparison);
        return new Chart.Line(Phrases.of("{0} less {1}", c.plan(), c.against()), Chart.Look.LINE, points, band);
    }

    private Table table(Unit unit) {
        List<String> columns = new ArrayList<>(List.of(Phrases.of("demand, % of your forecast")));
        result.comparisons()
                .forEach(c -> columns.add(Phrases.of("{0} less {1} ({2})", c.plan(), c.against(), unit.name())));
        Table.Maker table =
                Table.of(Phrases.of("Difference in profit (mean ±half its interval)"), columns.toArray(String[]::new));
        levels.forEach((demand, differences) -> table.row(
                Long.toString(Math.round(100 * demand)),
                differences.stream().map(e -> Sure.change(e, unit, "")).toArray(Cell[]::new)));
        return table.folded();
    }
}
