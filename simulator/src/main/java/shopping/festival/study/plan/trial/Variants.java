package shopping.festival.study.plan.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.sellers.Policy;
import shopping.festival.study.plan.day.Split;
import shopping.festival.study.plan.day.Stock;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;

/** Plans that differ in one thing for a few items: as families of items do not compete, one run tells of one item of each by itself. */
final class Variants {
    private static final double TENTH = 0.1;
    private static final long HOUR = 60 * VirtualTime.MINUTE;

    private Variants() {}

    /** A tenth of an item's units at the bell, at least one. */
    static int tenth(List<Stocking> of) {
        int units = of.stream().mapToInt(Stocking::initialUnits).sum();
        return Math.max(1, (int) Math.ceil(units * TENTH));
    }

    /** With a tenth more of each item, shared out as the plan's units are. */
    static Plan moreStock(Plan plan, Stock stock, int[] items) {
        List<Stocking> stockings = new ArrayList<>();
        for (int i = 0; i < stock.items(); i++) {
            List<Stocking> of = stock.of(i);
            int[] more = new int[of.size()];
            if (isIn(items, i)) {
                double[] weights =
                        of.stream().mapToDouble(Stocking::initialUnits).toArray();
                more = Split.of(tenth(of), weights);
            }
            for (int k = 0; k < more.length; k++) {
                Stocking s = of.get(k);
                stockings.add(new Stocking(i, s.warehouse(), s.initialUnits() + more[k], s.policy()));
            }
        }
        return plan.with(plan.name() + "+10%", stockings);
    }

    /** With every delivery of these items an hour earlier, none before the bell. */
    static Plan earlier(Plan plan, int[] items) {
        return plan.with(
                plan.name() + "-1h",
                plan.stockings().stream()
                        .map(s -> isIn(items, s.item()) && !s.policy().isNone()
                                ? new Stocking(s.item(), s.warehouse(), s.initialUnits(), earlier(s.policy()))
                                : s)
                        .toList());
    }

    private static Policy earlier(Policy policy) {
        if (policy instanceof Policy.OneOff p) {
            return new Policy.OneOff(
                    Arrays.stream(p.at()).map(t -> Math.max(0, t - HOUR)).toArray(), p.units());
        }
        if (policy instanceof Policy.ReorderPoint p) {
            return new Policy.ReorderPoint(p.reorderPoint(), p.quantity(), shorter(p.lead()), p.supply());
        }
        Policy.OrderUpTo p = (Policy.OrderUpTo) policy;
        return new Policy.OrderUpTo(p.reorderPoint(), p.upTo(), shorter(p.lead()), p.supply());
    }

    /** Shorter by an hour on average, each by the same part of it. */
    private static Law shorter(Law lead) {
        double mean = lead.mean();
        return mean <= HOUR ? Law.fixed(0) : lead.times((mean - HOUR) / mean);
    }

    static boolean isIn(int[] items, int item) {
        for (int i : items) {
            if (i == item) {
                return true;
            }
        }
        return false;
    }
}
