package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import shopping.festival.study.plan.shop.Lots;

/**
 * The upper concave hull of an item's profit over stocks that were tried: where profit is not concave, and where an item
 * comes only in cartons, units are worth it only together.
 */
final class Hull {
    private Hull() {}

    /**
     * The hull as blocks, each earning less than the one before.
     *
     * @param profits by stock, all of them quantities there are
     * @param best the stock of the highest profit among them
     */
    static List<UnitBlock> blocks(NavigableMap<Integer, Double> profits, int best, Lots lots) {
        List<UnitBlock> hull = new ArrayList<>();
        int from = profits.firstKey();
        double base = profits.firstEntry().getValue();
        while (from < best) {
            int to = from;
            double steepest = Double.NEGATIVE_INFINITY;
            double there = base;
            for (Map.Entry<Integer, Double> e :
                    profits.subMap(from, false, best, true).entrySet()) {
                double each = (e.getValue() - base) / (e.getKey() - from);
                if (each >= steepest) {
                    steepest = each;
                    to = e.getKey();
                    there = e.getValue();
                }
            }
            hull.add(new UnitBlock(from, to, steepest, lots.stepAfter(from), lots.pack()));
            from = to;
            base = there;
        }
        return hull;
    }
}
