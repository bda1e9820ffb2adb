package shopping.festival.study.plan.recommend;

import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;
import shopping.festival.study.plan.trial.Amount;
import shopping.festival.study.plan.trial.PlanSample;

/**
 * What the stock of a plan costs its seller.
 *
 * @param bellFen the units on hand at the bell, which a budget is for
 * @param laterFen what comes in during the day, the mean of a festival
 */
record StockCost(long bellFen, double laterFen) {

    static StockCost of(Plan plan, Shop shop, PlanSample sample) {
        double all = 0;
        for (int i = 0; i < shop.items().size(); i++) {
            Item item = shop.items().get(i);
            all += sample.sum(Amount.STOCKED_UNITS, i) / sample.replications() * item.unitCostFen();
        }
        long bell = atBell(plan, shop);
        return new StockCost(bell, Math.max(0, all - bell));
    }

    static long atBell(Plan plan, Shop shop) {
        long fen = 0;
        for (Stocking s : plan.stockings()) {
            fen += s.initialUnits() * shop.items().get(s.item()).unitCostFen();
        }
        return fen;
    }
}
