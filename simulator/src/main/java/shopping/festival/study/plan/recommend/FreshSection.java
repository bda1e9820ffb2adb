package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.study.plan.trial.Figure;
import shopping.festival.study.plan.trial.VerdictWords;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Ranges;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Sure;
import shopping.festival.view.html.Table;
import shopping.festival.view.html.Unit;
import shopping.festival.view.text.MoneyShown;

/** The recommended plans and the seller's own on seeds that had no say in them. */
final class FreshSection {
    private final Recommendation advice;
    private final List<FreshPlan> plans;

    FreshSection(Recommendation advice) {
        this.advice = advice;
        this.plans = FreshPlan.all(advice);
    }

    Section section() {
        Unit unit = Unit.money(advice.hindsightFen().mean(), 1);
        Ranges ranges = new Ranges(unit);
        for (int p = 0; p < plans.size(); p++) {
            ranges.add(p, plans.get(p).result().profitFen());
        }
        ranges.add(plans.size(), advice.hindsightFen());
        List<String> labels =
                new ArrayList<>(plans.stream().map(FreshPlan::name).toList());
        labels.add("perfect knowledge");
        Chart chart = new Chart(
                "fresh-profit",
                "Profit of a festival, on fresh seeds",
                Chart.Axis.labels("", labels),
                Chart.Axis.number("mean profit (" + unit.name() + ")")
                        .around(Math.min(0, ranges.least()), ranges.most()),
                List.of(ranges.line("profit")),
                Table.NONE,
                "The bracket is the 95 % interval of the mean. Differences are known better than that: the table has them.");
        return new Section(
                "fresh",
                "Is it better?",
                List.of("Held against " + plans.get(0).name() + " in " + Numbers.text(advice.freshReplications())
                        + " festivals that had no part in making the recommendation; all plans met the same buyers."),
                List.of(table(unit), chart));
    }

    private Table table(Unit unit) {
        Table.Maker table = Table.of(
                "Plans on fresh seeds (mean ±half a 95 % interval)",
                "plan",
                "stock at the bell costs (" + MoneyShown.code() + ")",
                "profit (" + unit.name() + ")",
                Figure.PROFIT_PER_COST.title(),
                "beyond " + plans.get(0).name() + " (" + unit.name() + ")",
                "verdict",
                "SKUs that turn nobody away (%)",
                "of perfect knowledge (%)");
        for (FreshPlan fresh : plans) {
            FreshResult plan = fresh.result();
            table.row(
                    fresh.name(),
                    Cell.of(Numbers.text(Math.round(MoneyShown.of(plan.cost().bellFen())))),
                    Sure.cell(plan.profitFen(), unit, ""),
                    Sure.cell(plan.perStockRmb(), new Unit(MoneyShown.code(), 1), ""),
                    Sure.change(plan.moreFen(), unit, ""),
                    Cell.of(VerdictWords.of(Optional.ofNullable(plan.verdict()))),
                    Sure.cell(plan.neverOut(), new Unit("%", 0.01), ""),
                    Cell.of(Numbers.percent(
                            plan.profitFen().mean() / advice.hindsightFen().mean())));
        }
        table.row(
                "perfect knowledge",
                Cell.of("–"),
                Sure.cell(advice.hindsightFen(), unit, ""),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of("no plan earns more"),
                Cell.of("–"),
                Cell.of("–"));
        return table.open();
    }
}
