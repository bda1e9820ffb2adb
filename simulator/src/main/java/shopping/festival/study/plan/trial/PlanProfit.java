package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.PlanResult.Comparison;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Histogram;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The profit of each plan from festival to festival, its differences, and what they do if demand is not as expected. */
final class PlanProfit {
    private static final String KEY = "profitFen";
    private static final double[] PARTS = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final PlanResult result;

    PlanProfit(PlanResult result) {
        this.result = result;
    }

    Section distribution() {
        List<double[]> samples = result.plans().stream().map(p -> p.profitFen()).toList();
        Unit unit = unit(samples);
        List<double[]> shown = samples.stream().map(s -> in(s, unit)).toList();
        Histogram histogram = new Histogram(shown);
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < shown.size(); p++) {
            lines.add(new Chart.Line(
                    result.plans().get(p).name(), Chart.Look.STEPS, histogram.steps(shown.get(p)), List.of()));
        }
        Chart chart = new Chart(
                "profit-spread",
                shown.size() == 1 ? "Profit of a festival" : "Profit of a festival under each plan",
                across("profit", unit, histogram),
                Chart.Axis.number("percent of the festivals, in classes of " + width(histogram, unit)),
                lines,
                List.of(),
                table(samples, unit),
                "");
        String text =
                "No two festivals are alike: demand differs from the forecast, and buyers come by chance. This is how the"
                        + " profit of a single festival spreads over "
                        + Numbers.text(result.method().replications())
                        + " simulated ones; the mean is known far better than any one of them.";
        return new Section("profit", "How profit spreads", List.of(text), List.of(chart));
    }

    private static double[] in(double[] fen, Unit unit) {
        return Arrays.stream(fen).map(unit::of).toArray();
    }

    private static Unit unit(List<double[]> samples) {
        double largest = 0;
        for (double[] sample : samples) {
            largest =
                    Math.max(largest, Arrays.stream(sample).map(Math::abs).max().orElse(0));
        }
        return Unit.money(largest, 1);
    }

    private static Chart.Axis across(String what, Unit unit, Histogram histogram) {
        return new Chart.Axis(
                Chart.Kind.NUMBER, what + " (" + unit.name() + ")", histogram.from(), histogram.to(), List.of());
    }

    private static String width(Histogram histogram, Unit unit) {
        return unit.name().replaceFirst("RMB", "RMB " + Numbers.text(histogram.width()));
    }

    private Table table(List<double[]> samples, Unit unit) {
        Table.Maker table = Table.of(
                "Profit in " + unit.name(),
                "plan",
                "mean",
                "standard deviation",
                "5th percentile",
                "25th",
                "median",
                "75th",
                "95th",
                "festivals with a loss");
        for (int p = 0; p < samples.size(); p++) {
            double[] sample = samples.get(p);
            Estimate e = result.plans().get(p).figures().get(KEY);
            List<Cell> cells = new ArrayList<>();
            cells.add(Sure.cell(e, unit, "/plans/" + p + "/figures/" + KEY + "/mean"));
            cells.add(e.sd() == null ? Cell.of("–") : unit.cell(e.sd()));
            for (double part : PARTS) {
                cells.add(unit.cell(Histogram.quantile(sample, part)));
            }
            long losses = Arrays.stream(sample).filter(v -> v < 0).count();
            cells.add(Cell.of(Numbers.percent((double) losses / sample.length)));
            table.row(result.plans().get(p).name(), cells.toArray(Cell[]::new));
        }
        return table.open();
    }

    /** One plan against the first, a chart each. */
    Section differences() {
        List<Section.Block> blocks = new ArrayList<>();
        List<String> texts =
                new ArrayList<>(List.of("Both plans met the same buyers with the same luck, so each festival gives one"
                        + " difference. The shaded span holds the mean difference; left of zero "
                        + result.plans().get(0).name()
                        + " earned more."));
        for (int c = 0; c < result.comparisons().size(); c++) {
            blocks.add(difference(c));
            texts.add(told(result.comparisons().get(c)));
        }
        return new Section("difference", "How the difference spreads", texts, blocks, blocks.size() > 1);
    }

    private String told(Comparison c) {
        long won = Arrays.stream(c.differenceFen()).filter(d -> d > 0).count();
        String saved = c.varianceRatio() == null
                ? ""
                : " Pairing saved replications: with other buyers for each plan it would have taken "
                        + Numbers.text(Math.rint(c.varianceRatio() * 10) / 10) + " times as many.";
        return c.plan() + " earned more than " + c.against() + " in " + Numbers.text(won) + " of "
                + Numbers.text(c.differenceFen().length) + " festivals." + saved;
    }

    private Chart difference(int place) {
        Comparison c = result.comparisons().get(place);
        Unit unit = unit(List.of(c.differenceFen()));
        double[] shown = in(c.differenceFen(), unit);
        double[] withZero = Arrays.copyOf(shown, shown.length + 1);
        Histogram histogram = new Histogram(List.of(withZero));
        List<double[]> steps = histogram.steps(shown);
        double top = steps.stream().mapToDouble(p -> p[1]).max().orElse(1);
        Estimate e = c.differences().get(KEY);
        double mean = Numbers.point(unit.of(e.mean()));
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(new Chart.Line("festivals", Chart.Look.STEPS, steps, List.of()));
        if (e.low() != null) {
            double[] span = {mean, Numbers.point(unit.of(e.low())), Numbers.point(unit.of(e.high()))};
            lines.add(new Chart.Line(
                    "mean and its interval", Chart.Look.SPAN, List.of(new double[] {mean, 0}), List.of(span)));
        }
        lines.add(new Chart.Line(
                "no difference", Chart.Look.GUIDE, List.of(new double[] {0, 0}, new double[] {0, top}), List.of()));
        Table table = Table.of(
                        "Profit of " + c.plan() + " less that of " + c.against() + " (" + unit.name() + ")",
                        "mean",
                        "standard deviation",
                        "5th percentile",
                        "median",
                        "95th percentile")
                .row(
                        Sure.change(e, unit, null).text(),
                        e.sd() == null ? Cell.of("–") : unit.cell(e.sd()),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.05)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.5)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.95)))
                .folded();
        return new Chart(
                "difference-" + place,
                c.plan() + " less " + c.against(),
                across("difference in profit", unit, histogram),
                Chart.Axis.number("percent of the festivals, in classes of " + width(histogram, unit))
                        .around(0, top),
                lines,
                List.of(),
                table,
                "");
    }

    /** Null if it was not asked what another demand would change. */
    Section demandLevels() {
        Sensitivity levels = result.demandLevels();
        if (levels == null || levels.levels().isEmpty() || result.comparisons().isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>(
                List.of(
                        "If the whole forecast is too high or too low: the difference in profit at"
                                + " other levels of demand, from the same draws, " + levels.replications()
                                + " festivals at each. Where a bracket crosses the line at zero, the plans cannot be told apart there."));
        result.comparisons().stream()
                .map(c -> PlanPage.turns(c, result))
                .filter(s -> s != null)
                .forEach(texts::add);
        return new Section(
                "levels", "If demand is not what you expect", texts, List.of(new PlanLevels(result).chart()));
    }
}
