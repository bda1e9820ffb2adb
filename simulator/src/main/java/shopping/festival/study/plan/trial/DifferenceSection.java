package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** The difference in profit from festival to festival, one plan against the first, a chart each. */
final class DifferenceSection {
    private final PlanResult result;

    DifferenceSection(PlanResult result) {
        this.result = result;
    }

    /** Empty for a single plan. */
    Optional<Section> section() {
        if (result.comparisons().isEmpty()) {
            return Optional.empty();
        }
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
        return Optional.of(new Section("difference", "How the difference spreads", texts, blocks, blocks.size() > 1));
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
        ProfitSpread spread = ProfitSpread.withZero(c.differenceFen());
        Chart.Line festivals = spread.line("festivals", c.differenceFen());
        double top = festivals.points().stream().mapToDouble(p -> p[1]).max().orElse(1);
        return new Chart(
                "difference-" + place,
                c.plan() + " less " + c.against(),
                spread.across("difference in profit"),
                Chart.Axis.number(spread.percentOfFestivals()).around(0, top),
                lines(festivals, mean(c), spread.unit(), top),
                table(c, spread.unit()),
                "");
    }

    private static Estimate mean(Comparison c) {
        return c.profit();
    }

    private static List<Chart.Line> lines(Chart.Line festivals, Estimate e, Unit unit, double top) {
        double mean = Numbers.point(unit.of(e.mean()));
        List<Chart.Line> lines = new ArrayList<>(List.of(festivals));
        if (e.low() != null) {
            double[] span = {mean, Numbers.point(unit.of(e.least())), Numbers.point(unit.of(e.most()))};
            lines.add(new Chart.Line(
                    "mean and its interval", Chart.Look.SPAN, List.of(new double[] {mean, 0}), List.of(span)));
        }
        lines.add(new Chart.Line(
                "no difference", Chart.Look.GUIDE, List.of(new double[] {0, 0}, new double[] {0, top}), List.of()));
        return lines;
    }

    private static Table table(Comparison c, Unit unit) {
        Estimate e = mean(c);
        return Table.of(
                        "Profit of " + c.plan() + " less that of " + c.against() + " (" + unit.name() + ")",
                        "mean",
                        "standard deviation",
                        "5th percentile",
                        "median",
                        "95th percentile")
                .row(
                        Sure.change(e, unit, "").text(),
                        e.sd() == null ? Cell.of("–") : unit.cell(e.sd()),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.05)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.5)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.95)))
                .folded();
    }
}
