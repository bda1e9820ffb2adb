package shopping.festival.study.plan.trial;

import java.util.List;
import shopping.festival.view.html.Page;

/** The terms of the pages about plans. */
public final class PlanTerms {
    private PlanTerms() {}

    public static List<Page.Definition> all() {
        return List.of(
                term(
                        "demand",
                        "Units wanted first at this shop, or by buyers whom rivals turned away, whether or not they were"
                                + " there. Each is sold, lost for want of stock, never paid, declined in payment, over the"
                                + " border's limit, or turned away."),
                term(
                        "lost for want of stock",
                        "What buyers would have paid who found nothing and did not come back in time."),
                term(
                        "never paid, declined, over the border's limit, turned away",
                        "The other ways in which a unit that is wanted is not sold: its order was accepted and never paid, its"
                                + " payment was refused, it was too large to cross the border, or a busy checkout refused its buyer"
                                + " to the end."),
                term(
                        "first tries filled or promised",
                        "The share of the units asked for at a buyer's first try that were there, or were promised as a"
                                + " backorder."),
                term(
                        "fill rate from the shelf",
                        "The share of the same units that stock on hand filled at once. A promise does not count."),
                term("the bell", "The opening of the festival, 00:00 on 11 November. Its day ends 24 hours later."),
                term("time without stock", "The share of the day with nothing on hand at any location."),
                term(
                        "no stock-out (service level)",
                        "The cycle service level. Of one SKU: the probability that nobody asks in vain. Of the shop: the"
                                + " share of such SKUs."),
                term(
                        "sold out",
                        "The last unit on hand is gone at some time of the day, even if more is delivered later."),
                term("loss on what is left", "What the units left over cost, less what they still bring."),
                term("sell-through", "Units sold out of all units stocked, at the bell and later."),
                term(
                        "cost of the stock",
                        "Unit cost of all units stocked, at the bell and later, sold or not: the money tied up."),
                term(Figure.PROFIT_PER_COST.title(), "Profit over the cost of the stock."),
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
