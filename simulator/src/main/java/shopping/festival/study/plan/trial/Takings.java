package shopping.festival.study.plan.trial;

import shopping.festival.study.plan.day.Tally;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Presale;
import shopping.festival.study.plan.shop.Returns;

/**
 * What the sales of an item bring and cost in a replication, fen.
 *
 * <p>What is sent back is an expectation given what was sold: nothing comes back before the festival is over, so that the
 * draw of who sends back would add noise and nothing else. Likewise who pays the balance of what was sold before the bell.
 *
 * @param revenue paid by buyers of the day, coupons not taken off, and by those of the presale whose balance is paid
 * @param presold of the revenue, that of the presale
 * @param deposits kept of those who do not pay the balance
 * @param returnedUnits of those sold
 * @param refunds of the revenue less coupons
 * @param commission on what buyers pay and keep: marketplaces give it back with the refund
 * @param advertising of the festival, and for what buyers pay and keep
 * @param unitCost of the units sold, those sent back among them
 * @param returnsCost the way of what is sent back, and the work on it
 * @param returnedWorth what it still brings
 */
record Takings(
        double revenue,
        double presold,
        double deposits,
        double coupons,
        double returnedUnits,
        double refunds,
        double commission,
        double advertising,
        double unitCost,
        double shipping,
        double returnsCost,
        double returnedWorth) {

    /**
     * What came of the day's sales.
     *
     * @param units paid
     * @param fen what they came to, coupons not taken off
     */
    record Day(double units, double fen, double couponFen, double shippingFen) {
        static final Day NOTHING = new Day(0, 0, 0, 0);

        static Day of(Tally t, int i) {
            return new Day(t.sold[i], t.revenueFen[i], t.couponFen[i], t.shippingFen[i]);
        }
    }

    /** @param rate of the commission */
    static Takings of(Item item, Day day, double rate) {
        Returns returns = item.terms().returns();
        Presale presale = item.terms().presale();
        double presold = presale.paidUnits() * presale.priceFen();
        double units = day.units + presale.paidUnits();
        double back = units * returns.share();
        double paid = day.fen + presold - day.couponFen;
        double kept = paid - paid * returns.share();
        return new Takings(
                day.fen + presold,
                presold,
                presale.unclaimedUnits() * presale.depositFen(),
                day.couponFen,
                back,
                paid * returns.share(),
                kept * rate,
                item.terms().promotion().adFen()
                        + kept * item.terms().promotion().adShare(),
                units * item.unitCostFen(),
                // A parcel a unit: those who order before the bell order one by one.
                day.shippingFen + presale.paidUnits() * item.shippingFen(),
                back * returns.costFen(),
                back * returns.worthFen(item.salvageFen()));
    }

    double margin() {
        return revenue
                + deposits
                - coupons
                - refunds
                - commission
                - advertising
                - unitCost
                - shipping
                - returnsCost
                + returnedWorth;
    }
}
