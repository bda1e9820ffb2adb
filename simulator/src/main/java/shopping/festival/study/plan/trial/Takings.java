package shopping.festival.study.plan.trial;

import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Returns;

/**
 * What the sales of an item bring and cost in a replication, fen.
 *
 * <p>What is sent back is an expectation given what was sold: nothing comes back before the festival is over, so that the
 * draw of who sends back would add noise and nothing else.
 *
 * @param revenue paid by buyers
 * @param returnedUnits of those sold
 * @param refunds of the revenue
 * @param commission on what is not refunded: marketplaces give it back with the refund
 * @param unitCost of the units sold, those sent back among them
 * @param returnsCost the way of what is sent back, and the work on it
 * @param returnedWorth what it still brings
 */
record Takings(
        double revenue,
        double returnedUnits,
        double refunds,
        double commission,
        double unitCost,
        double shipping,
        double returnsCost,
        double returnedWorth) {

    /** @param rate of the commission */
    static Takings of(Item item, double units, double revenue, double shipping, double rate) {
        Returns returns = item.terms().returns();
        double back = units * returns.share();
        double refunds = revenue * returns.share();
        return new Takings(
                revenue,
                back,
                refunds,
                (revenue - refunds) * rate,
                units * item.unitCostFen(),
                shipping,
                back * returns.costFen(),
                back * returns.worthFen(item.salvageFen()));
    }

    static Takings of(Item item, Tally t, int i, double rate) {
        return of(item, t.sold[i], t.revenueFen[i], t.shippingFen[i], rate);
    }

    double margin() {
        return revenue - refunds - commission - unitCost - shipping - returnsCost + returnedWorth;
    }
}
