package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;

/** How a trial was done, and what it takes for granted. */
final class MethodSection {
    private final PlanResult result;

    MethodSection(PlanResult result) {
        this.result = result;
    }

    Section section() {
        PlanResult.Method method = result.method();
        PlanResult.Market market = result.market();
        Table.Maker table = Table.of("How it was done", "what", "value");
        table.row("replications of each plan", count(method.replications(), "/method/replications"));
        table.row(
                "coefficient of variation of the error that all forecasts share",
                Cell.of(Numbers.text(Math.rint(1000 * method.commonCv()) / 1000)));
        table.row("confidence of an interval of a comparison", Cell.of(Numbers.percent(method.confidence())));
        table.row(
                "a smaller difference matters to nobody",
                new Cell(People.money(method.mattersFen()), "/method/mattersFen", method.mattersFen(), 0));
        if (method.sequential()) {
            table.row("looks at the numbers before it was enough", count(method.looks(), "/method/looks"));
        }
        if (method.serviceLevel() != null) {
            for (PlanResult.PlanAnswer plan : result.plans()) {
                table.row(
                        "SKUs below the service level of " + Numbers.percent(method.serviceLevel()) + ", "
                                + plan.name(),
                        Cell.of(String.valueOf(plan.itemsBelowServiceLevel())));
            }
        }
        table.row(
                "the shop's largest share of a category's interest",
                Cell.of(Numbers.percent(market.largestShare())
                        + (market.largestShareOf() == null ? "" : " of " + market.largestShareOf())));
        return new Section(
                "method",
                "What this rests on",
                List.of(
                        PlanWords.environment(market),
                        "All plans met the same buyers with the same luck, so differences between them are known better than the"
                                + " plans themselves. All comparisons hold together with 95 %."),
                List.of(table.open(), again()));
    }

    /** What it takes to run the same again, for who wants to. */
    private Table again() {
        PlanResult.Market market = result.market();
        Table.Maker table = Table.of("To run it again: seeds and digest", "what", "value");
        table.row("seed of the trial", Cell.of(Long.toString(result.facts().seed())));
        table.row("seed of the market", Cell.of(Long.toString(market.seed())));
        table.row("the market's digest", Cell.of(market.digest()));
        table.row("replications of the market", count(market.replications(), "/market/replications"));
        table.row("scale of the market", Cell.of(People.plain(market.scale())));
        return table.folded();
    }

    private static Cell count(int n, String source) {
        return Cell.plain(n, source);
    }
}
