package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.view.html.Cell;
import shopping.festival.view.html.Colophon;
import shopping.festival.view.html.Numbers;
import shopping.festival.view.html.Page;
import shopping.festival.view.html.Section;
import shopping.festival.view.html.Table;
import shopping.festival.view.text.People;

/** What stands around the answers of a trial: warnings, how it was done, terms, where the numbers are. */
public final class PlanNotes {
    private static final int WARNINGS_MOST = 12;

    private final PlanResult result;

    PlanNotes(PlanResult result) {
        this.result = result;
    }

    /** Null without any. */
    public static Section warnings(List<String> all) {
        if (all.isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>(all.subList(0, Math.min(WARNINGS_MOST, all.size())));
        if (all.size() > WARNINGS_MOST) {
            texts.add((all.size() - WARNINGS_MOST) + " more are in plan.json.");
        }
        return new Section("warnings", all.size() == 1 ? "Warning" : "Warnings", texts, List.of());
    }

    Section method() {
        PlanResult.Method method = result.method();
        PlanResult.Market market = result.market();
        Table.Maker table = Table.of("How it was done", "what", "value");
        table.row("replications of each plan", count(method.replications(), "/method/replications"));
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
        table.row("seed of the trial", Cell.of(Long.toString(result.facts().seed())));
        table.row("seed of the market", Cell.of(Long.toString(market.seed())));
        table.row("the market's digest", Cell.of(market.digest()));
        table.row("replications of the market", count(market.replications(), "/market/replications"));
        table.row("scale of the market", Cell.of(People.plain(market.scale())));
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
                List.of(table.open()));
    }

    private static Cell count(int n, String source) {
        return Cell.plain(n, source);
    }

    List<String> footer() {
        PlanResult.Facts facts = result.facts();
        return List.of(
                Colophon.maker(facts.version(), facts.wallSeconds(), facts.threads()),
                "Beside this page: plan.json (every number), plan-skus.csv (every SKU under every plan, for spreadsheets),"
                        + " scenario.conf (the market).",
                Colophon.CHARTS);
    }

    public static List<Page.Definition> terms() {
        return List.of(
                term(
                        "demand",
                        "Units wanted first at this shop, or by buyers whom rivals turned away, whether or not they were"
                                + " there."),
                term(
                        "lost for want of stock",
                        "What buyers would have paid who found nothing and did not come back in time."),
                term("first tries filled", "The share of the units asked for at a buyer's first try that were there."),
                term(
                        "no stock-out (cycle service level)",
                        "Of one SKU: the probability that nobody asks in vain. Of the shop: the"
                                + " share of such SKUs."),
                term(
                        "sold out",
                        "The last unit on hand is gone at some time of the day, even if more is delivered later."),
                term("loss on what is left", "What the units left over cost, less what they still bring."),
                term("sell-through", "Units sold out of all units stocked, at the bell and later."),
                term("margin", "Revenue less commission, cost of the units sold and shipping."),
                term("profit", "Margin less the loss on what is left."),
                term(
                        "interval",
                        "Chance makes two simulated festivals differ. The mean of many lies within the interval in 95 % of"
                                + " such trials; ± is half of it."),
                term(
                        "same draws",
                        "Both plans meet the same buyers, who come at the same instants and would do the same."));
    }

    private static Page.Definition term(String term, String meaning) {
        return new Page.Definition(term, meaning);
    }
}
