package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.stream.Stream;
import shopping.festival.view.html.Page;
import shopping.festival.view.text.Phrases;

/** The terms of the pages about plans. */
public final class PlanTerms {
    private PlanTerms() {}

    public static List<Page.Definition> all() {
        return Stream.of(units(), money()).flatMap(List::stream).toList();
    }

    /** What becomes of the units that are wanted and of those that are stocked. */
    private static List<Page.Definition> units() {
        return List.of(
                term(
                        Phrases.of("demand"),
                        Phrases.of(
                                "Units wanted first at this shop, or by buyers whom rivals turned away, whether or not they were"
                                        + " there. Each is sold, lost for want of stock, never paid, declined in payment, over the"
                                        + " border's limit, or turned away.")),
                term(
                        Phrases.of("lost for want of stock"),
                        Phrases.of("What buyers would have paid who found nothing and did not come back in time.")),
                term(
                        Phrases.of("never paid, declined, over the border's limit, turned away"),
                        Phrases.of(
                                "The other ways in which a unit that is wanted is not sold: its order was accepted and never paid, its"
                                        + " payment was refused, it was too large to cross the border, or a busy checkout refused its buyer"
                                        + " to the end.")),
                term(
                        Phrases.of("first tries filled or promised"),
                        Phrases.of(
                                "The share of the units asked for at a buyer's first try that were there, or were promised as a"
                                        + " backorder.")),
                term(
                        Phrases.of("fill rate from the shelf"),
                        Phrases.of(
                                "The share of the same units that stock on hand filled at once. A promise does not count.")),
                term(
                        Phrases.of("the bell"),
                        Phrases.of("The opening of the festival, 00:00 on 11 November. Its day ends 24 hours later.")),
                term(
                        Phrases.of("time without stock"),
                        Phrases.of("The share of the day with nothing on hand at any location.")),
                term(
                        Phrases.of("no stock-out (service level)"),
                        Phrases.of(
                                "The cycle service level. Of one SKU: the probability that nobody asks in vain. Of the shop: the"
                                        + " share of such SKUs.")),
                term(
                        Phrases.of("sold out"),
                        Phrases.of(
                                "The last unit on hand is gone at some time of the day, even if more is delivered later.")),
                term(
                        Phrases.of("loss on what is left"),
                        Phrases.of("What the units left over cost, less what they still bring.")),
                term(
                        Phrases.of("sell-through"),
                        Phrases.of("Units sold out of all units stocked, at the bell and later.")));
    }

    /** What they cost and earn, and how sure that is. */
    private static List<Page.Definition> money() {
        return List.of(
                term(
                        Phrases.of("cost of the stock"),
                        Phrases.of(
                                "Unit cost of all units stocked, at the bell and later, sold or not: the money tied up.")),
                term(Figure.PROFIT_PER_COST.title(), Phrases.of("Profit over the cost of the stock.")),
                term(
                        Phrases.of("margin"),
                        Phrases.of(
                                "Revenue less commission, cost of the units sold and shipping; less coupons, refunds, advertising and"
                                        + " cost of returns too where the shop has them, with deposits kept and what came back is"
                                        + " worth.")),
                term(
                        Phrases.of("sent back, presold"),
                        Phrases.of(
                                "After the festival, too late to be sold again; before it, with a deposit. Neither is drawn: they are"
                                        + " shares of what is sold and of what was ordered.")),
                term(
                        Phrases.of("went to a variant"),
                        Phrases.of(
                                "Found one size or colour sold out and tried another of the same product. A unit is counted where it"
                                        + " ends.")),
                term(Phrases.of("profit"), Phrases.of("Margin less the loss on what is left.")),
                term(
                        Phrases.of("interval"),
                        Phrases.of(
                                "Chance makes two simulated festivals differ. The mean of many lies within the interval in 95 % of"
                                        + " such trials; ± is half of it.")),
                term(
                        Phrases.of("same draws"),
                        Phrases.of(
                                "Both plans meet the same buyers, who come at the same instants and would do the same.")));
    }

    private static Page.Definition term(String term, String meaning) {
        return new Page.Definition(term, meaning);
    }
}
