package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Histogram;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.Phrases;

/** The profit of each plan from festival to festival. */
final class ProfitSection {
    private static final String KEY = Figure.PROFIT_FEN.key();
    private static final double[] PARTS = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final PlanResult result;

    ProfitSection(PlanResult result) {
        this.result = result;
    }

    Section section() {
        List<double[]> samples = result.plans().stream().map(p -> p.profitFen()).toList();
        ProfitSpread spread = ProfitSpread.of(samples);
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < samples.size(); p++) {
            lines.add(spread.line(result.plans().get(p).name(), samples.get(p)));
        }
        Chart chart = new Chart(
                "profit-spread",
                samples.size() == 1
                        ? Phrases.of("Profit of a festival")
                        : Phrases.of("Profit of a festival under each plan"),
                spread.across(Phrases.of("profit")),
                Chart.Axis.number(spread.percentOfFestivals()),
                lines,
                table(samples, spread.unit()),
                "");
        String text = Phrases.of(
                "No two festivals are alike: demand differs from the forecast, and buyers come by chance. This is how the"
                        + " profit of a single festival spreads over {0} simulated ones; the mean is known far better than"
                        + " any one of them.",
                Numbers.text(result.method().replications()));
        return new Section("profit", Phrases.of("How profit spreads"), List.of(text), List.of(chart));
    }

    private Table table(List<double[]> samples, Unit unit) {
        Table.Maker table = Table.of(
                Phrases.of("Profit in {0}", unit.name()),
                Phrases.of("plan"),
                Phrases.of("mean"),
                Phrases.of("standard deviation"),
                Phrases.of("5th percentile"),
                Phrases.of("25th"),
                Phrases.of("median"),
                Phrases.of("75th"),
                Phrases.of("95th"),
                Phrases.of("festivals with a loss"));
        for (int p = 0; p < samples.size(); p++) {
            double[] sample = samples.get(p);
            Estimate e = result.plans().get(p).profit();
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
}
