package shopping.festival.study.plan.recommend;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.trial.PlanSample;
import shopping.festival.study.plan.trial.Verdict;

/**
 * A plan re-simulated on fresh seeds beside the seller's first one.
 *
 * @param sample all that was counted of it
 * @param profitFen a festival
 * @param moreFen its profit less that of the seller's first plan, on the same draws; null for that plan itself
 * @param neverOut share of the shop's SKUs that turned nobody away, the mean over replications
 * @param verdict null for the seller's first plan
 */
record FreshResult(
        Plan plan,
        PlanSample sample,
        Estimate profitFen,
        @Nullable Estimate moreFen,
        Estimate neverOut,
        @Nullable Verdict verdict) {
    /** What a plan other than the seller's first earns beyond it. */
    Estimate beyondFirst() {
        return Objects.requireNonNull(moreFen, "nothing to compare with");
    }
}
