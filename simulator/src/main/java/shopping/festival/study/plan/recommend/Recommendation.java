package shopping.festival.study.plan.recommend;

import java.util.List;
import java.util.Optional;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.study.plan.trial.Verdict;
import shopping.festival.view.text.Phrases;

/**
 * What to stock, and what it earns on seeds that had no say in it.
 *
 * @param ampleReplications of the pass with endless stock the advice is read off
 * @param freshReplications of the comparison with the seller's own plans
 * @param items one an item of the shop, in its order
 * @param own the seller's plans re-simulated
 * @param cut the seller's first plan cut to the budget, if it costs more than that
 * @param profit the plan of the highest expected profit, within the budget if there is one
 * @param service the plan that reaches the service level, if one was asked for
 * @param hindsightFen what who knew every replication's demand would earn a festival: no plan earns more on average
 * @param nextUnits the best units beyond the budget, the best first; empty without a budget
 * @param commonCv coefficient of variation of the error that all forecasts share
 */
public record Recommendation(
        Wish wish,
        int ampleReplications,
        int freshReplications,
        List<ItemAdvice> items,
        List<FreshResult> own,
        Optional<FreshResult> cut,
        FreshResult profit,
        Optional<FreshResult> service,
        Estimate hindsightFen,
        List<NextUnit> nextUnits,
        double commonCv) {

    /** What all others are compared with: the seller's first plan, or on a budget below its cost what is left of it. */
    FreshResult base() {
        return cut.orElse(own.get(0));
    }

    /** Its name, as people read it. */
    String baseName() {
        String name = own.get(0).plan().name();
        return cut.isPresent() ? Phrases.of("{0} cut to the budget", name) : name;
    }

    /** True if the recommended plan is known to earn more than the seller's own, on equal money. */
    public boolean isBetter() {
        return profit.verdict() == Verdict.BETTER;
    }
}
