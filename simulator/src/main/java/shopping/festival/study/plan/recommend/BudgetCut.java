package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.shop.Stocking;

/**
 * A seller's plan that costs more than the budget, cut down to it: the same part of every stock at the bell, so that what
 * is recommended for the money is held against what the seller would do with the same money. Deliveries and policies stay.
 */
final class BudgetCut {
    private BudgetCut() {}

    static boolean isNeeded(Plan plan, Shop shop, Wish wish) {
        Long budget = wish.budgetFen();
        return budget != null && StockCost.atBell(plan, shop) > budget;
    }

    /** Rounded down, and the money left over goes to the largest remainders that it can still pay. */
    static Plan of(Plan plan, Shop shop, long budgetFen) {
        List<Stocking> all = plan.stockings();
        double part = (double) budgetFen / StockCost.atBell(plan, shop);
        int[] units = new int[all.size()];
        double[] rest = new double[all.size()];
        long left = budgetFen;
        for (int k = 0; k < units.length; k++) {
            double exact = all.get(k).initialUnits() * part;
            long cost = costOf(all.get(k), shop);
            // What costs nothing is cut by no budget.
            units[k] = cost == 0 ? all.get(k).initialUnits() : (int) Math.floor(exact);
            rest[k] = cost == 0 ? 0 : exact - units[k];
            left -= units[k] * cost;
        }
        List<Integer> byRest = IntStream.range(0, units.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -rest[k]))
                .toList();
        for (int k : byRest) {
            long cost = costOf(all.get(k), shop);
            if (rest[k] > 0 && cost <= left) {
                units[k]++;
                left -= cost;
            }
        }
        List<Stocking> cut = new ArrayList<>();
        for (int k = 0; k < units.length; k++) {
            Stocking s = all.get(k);
            cut.add(new Stocking(s.item(), s.warehouse(), units[k], s.policy()));
        }
        return new Plan(plan.name() + " cut to the budget", cut);
    }

    private static long costOf(Stocking s, Shop shop) {
        return shop.items().get(s.item()).unitCostFen();
    }
}
