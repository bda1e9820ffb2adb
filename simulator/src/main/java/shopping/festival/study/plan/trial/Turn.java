package shopping.festival.study.plan.trial;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * Where the better of two plans stops being so, on one side of the seller's forecast, as multiples of it.
 *
 * @param winsTo as far as here its lead is known
 * @param at where the mean difference is nothing; null if it keeps its sign
 * @param losesFrom from here on it is known to be the worse; null if nothing of the kind is known
 */
record Turn(double winsTo, @Nullable Double at, @Nullable Double losesFrom) {
    /** A level of demand, and by how much the better plan leads there: its mean, and the ends of its interval. */
    record Lead(double demand, double least, double mean, double most) {
        static Lead of(double demand, Estimate difference, double sign) {
            Estimate e = sign < 0 ? difference.over(-1) : difference;
            return new Lead(demand, e.least(), e.mean(), e.most());
        }
    }

    /** NaN in {@code winsTo} if the lead is known at all levels. Between levels the ends of intervals are joined by lines. */
    static Turn along(List<Lead> away) {
        double winsTo = Double.NaN;
        double at = Double.NaN;
        double losesFrom = Double.NaN;
        for (int k = 1; k < away.size(); k++) {
            Lead a = away.get(k - 1);
            Lead b = away.get(k);
            winsTo = Double.isNaN(winsTo) ? crossing(a, b, Lead::least) : winsTo;
            at = Double.isNaN(at) ? crossing(a, b, Lead::mean) : at;
            double falls = crossing(a, b, Lead::most);
            losesFrom = b.most >= 0 ? Double.NaN : Double.isNaN(falls) ? losesFrom : falls;
        }
        return new Turn(winsTo, known(at), known(losesFrom));
    }

    private static @Nullable Double known(double demand) {
        return Double.isNaN(demand) ? null : (Double) demand;
    }

    /** Where the line from one level to the next comes to zero from above; NaN if it does not. */
    private static double crossing(Lead a, Lead b, ToDoubleFunction<Lead> of) {
        double from = of.applyAsDouble(a);
        double to = of.applyAsDouble(b);
        return from >= 0 && to < 0 ? a.demand + (b.demand - a.demand) * from / (from - to) : Double.NaN;
    }

    boolean isNone() {
        return Double.isNaN(winsTo);
    }
}
