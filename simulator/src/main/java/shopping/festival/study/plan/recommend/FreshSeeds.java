package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.study.plan.trial.Amount;
import shopping.festival.study.plan.trial.VerdictWords;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Histogram;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;

/** The recommended plans and the seller's own on seeds that had no say in them. */
final class FreshSeeds {
    private final Recommendation advice;
    private final List<FreshResult> plans = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    FreshSeeds(Recommendation advice) {
        this.advice = advice;
        for (FreshResult own : advice.own()) {
            add(own, own.plan().name());
        }
        add(advice.profit(), "recommended");
        if (advice.service() != null) {
            add(advice.service(), "for the service level");
        }
    }

    private void add(FreshResult plan, String name) {
        plans.add(plan);
        names.add(name);
    }

    Section section() {
        Unit unit = Unit.money(advice.hindsightFen().mean(), 1);
        Ranges ranges = new Ranges(unit);
        for (int p = 0; p < plans.size(); p++) {
            ranges.add(p, plans.get(p).profitFen());
        }
        ranges.add(plans.size(), advice.hindsightFen());
        List<String> labels = new ArrayList<>(names);
        labels.add("perfect knowledge");
        Chart chart = new Chart(
                "fresh-profit",
                "Profit of a festival, on fresh seeds",
                Chart.Axis.labels("", labels),
                Chart.Axis.number("mean profit (" + unit.name() + ")")
                        .around(Math.min(0, ranges.least()), ranges.most()),
                List.of(ranges.line("profit")),
                List.of(),
                null,
                "The bracket is the 95 % interval of the mean. Differences are known better than that: the table has them.");
        return new Section(
                "fresh",
                "Is it better?",
                List.of("Held against " + names.get(0) + " in " + Numbers.text(advice.freshReplications())
                        + " festivals that had no part in making the recommendation; all plans met the same buyers."),
                List.of(table(unit), chart));
    }

    private Table table(Unit unit) {
        Table.Maker table = Table.of(
                "Plans on fresh seeds (mean ±half a 95 % interval)",
                "plan",
                "profit (" + unit.name() + ")",
                "beyond " + names.get(0) + " (" + unit.name() + ")",
                "verdict",
                "SKUs that turn nobody away (%)",
                "of perfect knowledge (%)");
        for (int p = 0; p < plans.size(); p++) {
            FreshResult plan = plans.get(p);
            table.row(
                    names.get(p),
                    Sure.cell(plan.profitFen(), unit, null),
                    Sure.change(plan.moreFen(), unit, null),
                    Cell.of(VerdictWords.of(plan.verdict())),
                    Sure.cell(plan.neverOut(), new Unit("%", 0.01), null),
                    Cell.of(Numbers.percent(
                            plan.profitFen().mean() / advice.hindsightFen().mean())));
        }
        table.row(
                "perfect knowledge",
                Sure.cell(advice.hindsightFen(), unit, null),
                Cell.of("–"),
                Cell.of("no plan earns more"),
                Cell.of("–"),
                Cell.of("–"));
        return table.open();
    }

    Section distribution() {
        List<double[]> fen =
                plans.stream().map(p -> p.sample().totals(Amount.PROFIT_FEN)).toList();
        double largest = fen.stream()
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        Unit unit = Unit.money(largest, 1);
        List<double[]> shown =
                fen.stream().map(f -> Arrays.stream(f).map(unit::of).toArray()).toList();
        Histogram histogram = new Histogram(shown);
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < shown.size(); p++) {
            lines.add(new Chart.Line(names.get(p), Chart.Look.STEPS, histogram.steps(shown.get(p)), List.of()));
        }
        Chart chart = new Chart(
                "profit-spread",
                "Profit of a single festival",
                new Chart.Axis(
                        Chart.Kind.NUMBER, "profit (" + unit.name() + ")", histogram.from(), histogram.to(), List.of()),
                Chart.Axis.number("percent of the festivals"),
                lines,
                List.of(),
                null,
                "");
        return new Section(
                "profit",
                "How profit spreads",
                List.of("No two festivals are alike; the mean is known far better than any one of them."),
                List.of(chart));
    }
}
