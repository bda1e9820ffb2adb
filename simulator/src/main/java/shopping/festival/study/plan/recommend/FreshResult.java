package shopping.festival.study.plan.recommend;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.trial.PlanSample;
import shopping.festival.study.plan.trial.Verdict;

/**
 * A plan re-simulated on fresh seeds beside the one it is held against.
 *
 * @param sample all that was counted of it
 * @param profitFen a festival
 * @param cost of its stock
 * @param moreFen its profit less that of {@link Recommendation#base}, on the same draws; null for that plan itself
 * @param neverOut share of the shop's SKUs that turned nobody away, the mean over replications
 * @param verdict null for that plan itself
 * @param perStockRmb profit for a RMB of stock, null of a plan that keeps none
 * @param differenceFen what it earns beyond it, festival by festival; empty for that plan itself
 */
record FreshResult(
        Plan plan,
        PlanSample sample,
        StockCost cost,
        Estimate profitFen,
        @Nullable Estimate moreFen,
        Estimate neverOut,
        @Nullable Verdict verdict,
        @Nullable Estimate perStockRmb,
        double[] differenceFen) {
    /** What a plan earns beyond the one it is held against. */
    Estimate beyondBase() {
        return Objects.requireNonNull(moreFen, "nothing to compare with");
    }
}
