package shopping.festival.study.plan.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;
import shopping.festival.view.text.Phrases;

/** How a trial was done, and what it takes for granted. */
final class MethodSection {
    private final PlanResult result;

    MethodSection(PlanResult result) {
        this.result = result;
    }

    Section section() {
        PlanResult.Method method = result.method();
        PlanResult.Market market = result.market();
        Table.Maker table = Table.of(Phrases.of("How it was done"), Phrases.of("what"), Phrases.of("value"));
        table.row(Phrases.of("replications of each plan"), count(method.replications(), "/method/replications"));
        table.row(
                Phrases.of("coefficient of variation of the error that all forecasts share"),
                Cell.of(Numbers.text(Math.rint(1000 * method.commonCv()) / 1000)));
        table.row(
                Phrases.of("confidence of an interval of a comparison"), Cell.of(Numbers.percent(method.confidence())));
        table.row(
                Phrases.of("a smaller difference matters to nobody"),
                new Cell(People.money(method.mattersFen()), "/method/mattersFen", method.mattersFen(), 0));
        if (method.sequential()) {
            table.row(Phrases.of("looks at the numbers before it was enough"), count(method.looks(), "/method/looks"));
        }
        if (method.serviceLevel() != null) {
            for (PlanResult.PlanAnswer plan : result.plans()) {
                table.row(
                        Phrases.of(
                                "SKUs below the service level of {0}, {1}",
                                Numbers.percent(method.serviceLevel()), plan.name()),
                        Cell.of(String.valueOf(plan.itemsBelowServiceLevel())));
            }
        }
        table.row(
                Phrases.of("the shop's largest share of a category's interest"),
                Cell.of(share(Numbers.percent(market.largestShare()), market.largestShareOf())));
        return new Section(
                "method",
                Phrases.of("What this rests on"),
                List.of(
                        PlanWords.environment(market),
                        Phrases.of(
                                "All plans met the same buyers with the same luck, so differences between them are known better than the"
                                        + " plans themselves. All comparisons hold together with 95 %.")),
                List.of(table.open(), again()));
    }

    private static String share(String percent, @Nullable String category) {
        return category == null ? percent : percent + Phrases.of(" of {0}", category);
    }

    /** What it takes to run the same again, for who wants to. */
    private Table again() {
        PlanResult.Market market = result.market();
        Table.Maker table =
                Table.of(Phrases.of("To run it again: seeds and digest"), Phrases.of("what"), Phrases.of("value"));
        table.row(
                Phrases.of("seed of the trial"),
                Cell.of(Long.toString(result.facts().seed())));
        table.row(Phrases.of("seed of the market"), Cell.of(Long.toString(market.seed())));
        table.row(Phrases.of("the market's digest"), Cell.of(market.digest()));
        table.row(Phrases.of("replications of the market"), count(market.replications(), "/market/replications"));
        table.row(Phrases.of("scale of the market"), Cell.of(People.plain(market.scale())));
        return table.folded();
    }

    private static Cell count(int n, String source) {
        return Cell.plain(n, source);
    }
}
