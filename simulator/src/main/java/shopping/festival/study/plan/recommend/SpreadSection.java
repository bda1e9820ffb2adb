package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.plan.trial.Amount;
import shopping.festival.study.plan.trial.ProfitSpread;
import shopping.festival.view.html.Chart;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.Phrases;

/** The profit of each plan from festival to festival. */
final class SpreadSection {
    private final List<FreshPlan> plans;

    SpreadSection(Recommendation advice) {
        this.plans = FreshPlan.all(advice);
    }

    Section section() {
        List<double[]> fen = plans.stream()
                .map(p -> p.result().sample().totals(Amount.PROFIT_FEN))
                .toList();
        ProfitSpread spread = ProfitSpread.of(fen);
        List<Chart.Line> lines = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            lines.add(spread.line(plans.get(p).name(), fen.get(p)));
        }
        Chart chart = new Chart(
                "profit-spread",
                Phrases.of("Profit of a single festival"),
                spread.across(Phrases.of("profit")),
                Chart.Axis.number(Phrases.of("percent of the festivals")),
                lines,
                Table.NONE,
                "");
        return new Section(
                "profit",
                Phrases.of("How profit spreads"),
                List.of(Phrases.of("No two festivals are alike; the mean is known far better than any one of them.")),
                List.of(chart));
    }
}
