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
import shopping.festival.view.text.Phrases;

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
        List<String> texts = new ArrayList<>(List.of(Phrases.of(
                "Both plans met the same buyers with the same luck, so each festival gives one difference. The"
                        + " shaded span holds the mean difference; left of zero {0} earned more.",
                result.plans().get(0).name())));
        for (int c = 0; c < result.comparisons().size(); c++) {
            blocks.add(difference(c));
            texts.add(told(result.comparisons().get(c)));
        }
        return Optional.of(
                new Section("difference", Phrases.of("How the difference spreads"), texts, blocks, blocks.size() > 1));
    }

    private String told(Comparison c) {
        long won = Arrays.stream(c.differenceFen()).filter(d -> d > 0).count();
        String saved = c.varianceRatio() == null
                ? ""
                : Phrases.of(
                        " Pairing saved replications: with other buyers for each plan it would have taken {0} times as many.",
                        Numbers.text(Math.rint(c.varianceRatio() * 10) / 10));
        return Phrases.of(
                        "{0} earned more than {1} in {2} of {3} festivals.",
                        c.plan(), c.against(), Numbers.text(won), Numbers.text(c.differenceFen().length))
                + saved;
    }

    private Chart difference(int place) {
        Comparison c = result.comparisons().get(place);
        ProfitSpread spread = ProfitSpread.withZero(c.differenceFen());
        Chart.Line festivals = spread.line(Phrases.of("festivals"), c.differenceFen());
        double top = festivals.points().stream().mapToDouble(p -> p[1]).max().orElse(1);
        return new Chart(
                "difference-" + place,
                Phrases.of("{0} less {1}", c.plan(), c.against()),
                spread.across(Phrases.of("difference in profit")),
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
                    Phrases.of("mean and its interval"),
                    Chart.Look.SPAN,
                    List.of(new double[] {mean, 0}),
                    List.of(span)));
        }
        lines.add(new Chart.Line(
                Phrases.of("no difference"),
                Chart.Look.GUIDE,
                List.of(new double[] {0, 0}, new double[] {0, top}),
                List.of()));
        return lines;
    }

    private static Table table(Comparison c, Unit unit) {
        Estimate e = mean(c);
        return Table.of(
                        Phrases.of("Profit of {0} less that of {1} ({2})", c.plan(), c.against(), unit.name()),
                        Phrases.of("mean"),
                        Phrases.of("standard deviation"),
                        Phrases.of("5th percentile"),
                        Phrases.of("median"),
                        Phrases.of("95th percentile"))
                .row(
                        Sure.change(e, unit, "").text(),
                        e.sd() == null ? Cell.of("–") : unit.cell(e.sd()),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.05)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.5)),
                        unit.cell(Histogram.quantile(c.differenceFen(), 0.95)))
                .folded();
    }
}
