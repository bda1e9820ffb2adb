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
import shopping.festival.view.text.Phrases;

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
        labels.add(Phrases.of("perfect knowledge"));
        Chart chart = new Chart(
                "fresh-profit",
                Phrases.of("Profit of a festival, on fresh seeds"),
                Chart.Axis.labels("", labels),
                Chart.Axis.number(Phrases.of("mean profit ({0})", unit.name()))
                        .around(Math.min(0, ranges.least()), ranges.most()),
                List.of(ranges.line(Phrases.of("profit"))),
                Table.NONE,
                Phrases.of(
                        "The bracket is the 95 % interval of the mean. Differences are known better than that: the table has them."));
        return new Section(
                "fresh",
                Phrases.of("Is it better?"),
                List.of(Phrases.of(
                        "Held against {0} in {1} festivals that had no part in making the recommendation; all plans met the same buyers.",
                        plans.get(0).name(), Numbers.text(advice.freshReplications()))),
                List.of(table(unit), chart));
    }

    private Table table(Unit unit) {
        Table.Maker table = Table.of(
                Phrases.of("Plans on fresh seeds (mean ±half a 95 % interval)"),
                Phrases.of("plan"),
                Phrases.of("stock at the bell costs ({0})", MoneyWords.code()),
                Phrases.of("profit ({0})", unit.name()),
                Figure.PROFIT_PER_COST.title(),
                Phrases.of("beyond {0} ({1})", plans.get(0).name(), unit.name()),
                Phrases.of("verdict"),
                Phrases.of("SKUs that turn nobody away (%)"),
                Phrases.of("of perfect knowledge (%)"));
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
                Phrases.of("perfect knowledge"),
                Cell.of("–"),
                Sure.cell(advice.hindsightFen(), unit, ""),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of(Phrases.of("no plan earns more")),
                Cell.of("–"),
                Cell.of("–"));
        return table.open();
    }
}
