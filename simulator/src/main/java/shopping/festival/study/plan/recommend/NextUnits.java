package shopping.festival.study.plan.recommend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units the budget did not reach, those of one item together. */
final class NextUnits {
    private NextUnits() {}

    /**
     * In the order in which the first of each item would come.
     *
     * @param single as they would be bought
     */
    static List<NextUnit> grouped(List<NextUnit> single) {
        Map<Integer, NextUnit> groups = new LinkedHashMap<>();
        for (NextUnit next : single) {
            groups.merge(
                    next.item(),
                    next,
                    (a, b) -> new NextUnit(
                            a.item(),
                            Math.max(a.units(), b.units()),
                            a.more() + b.more(),
                            a.expectedFen() + b.expectedFen(),
                            a.costFen() + b.costFen()));
        }
        return new ArrayList<>(groups.values());
    }
}
