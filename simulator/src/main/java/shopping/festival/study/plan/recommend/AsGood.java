package shopping.festival.study.plan.recommend;

import java.util.function.IntPredicate;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.base.statistics.Student;
import shopping.festival.study.plan.shop.Lots;
import shopping.festival.study.plan.trial.Verdict;

/**
 * The stocks of an item that earn as much as the best one, as far as the replications can tell: those whose profit is not
 * known to be less, festival by festival on the same draws. The one that is truly best is among them with at least the
 * confidence of the intervals.
 *
 * @param from the smallest
 * @param to the largest
 */
record AsGood(int from, int to) {

    /** Stocks around the best one of a prospect; the farther a stock is from it, the more surely it is worse. */
    static AsGood around(Prospect prospect, Lots lots, Student student) {
        int best = prospect.bestUnits();
        double[] profits = prospect.profitsFen(best);
        IntPredicate isWorse = k -> isMore(profits, prospect.profitsFen(lots.at(k)), student);
        int at = lots.indexOf(best);
        int low = 0;
        for (int high = at; low < high; ) {
            int middle = (low + high) >>> 1;
            if (isWorse.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int most = Math.max(at, lots.indexOf(prospect.enoughUnits()));
        int up = at;
        while (up < most) {
            int middle = up + (most - up + 1) / 2;
            if (isWorse.test(middle)) {
                most = middle - 1;
            } else {
                up = middle;
            }
        }
        return new AsGood(lots.at(low), lots.at(up));
    }

    /** True if one stock is known to earn more than another. */
    static boolean isMore(Prospect prospect, int units, int others, Student student) {
        return isMore(prospect.profitsFen(units), prospect.profitsFen(others), student);
    }

    private static boolean isMore(double[] profits, double[] others, Student student) {
        Estimate more = student.ofDifference(profits, others);
        return more != null && Verdict.of(more, student) == Verdict.BETTER;
    }
}
