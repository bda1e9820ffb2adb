package shopping.festival.study.plan.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.model.market.Reaction;

/**
 * Why one SKU ran out under a plan, and what would have helped.
 *
 * @param lostFen a festival, for want of stock
 * @param wentOut how often it went out at all
 * @param outMinutes 10th, 50th and 90th percentile of the minute at which it first went out, over the replications in
 *     which it did; null if it never did
 * @param unitsAnHour the rate at which it sold in the hour before it went out, or since the bell if that is less; null if
 *     it had nothing to sell or never went out
 * @param lostOrders a festival
 * @param ways where these orders went, the most frequent first; they sum to {@code lostOrders}
 * @param rivalsFen what rivals took of them
 * @param addedUnits how many more units at the bell {@code moreStock} has
 * @param moreStock profit beyond the plan's with a tenth more units at the bell, on the same draws
 * @param earlier profit beyond the plan's with every delivery an hour earlier; null if the plan has none for it
 */
record WhyOut(
        int item,
        double lostFen,
        Estimate wentOut,
        int @Nullable [] outMinutes,
        @Nullable Estimate unitsAnHour,
        double lostOrders,
        List<Way> ways,
        double rivalsFen,
        int addedUnits,
        Estimate moreStock,
        @Nullable Estimate earlier) {

    /**
     * What turned-away buyers did.
     *
     * @param reaction null for those who gave up after too many tries
     * @param orders a festival
     */
    public record Way(@Nullable Reaction reaction, double orders) {
        static final String GAVE_UP = "gave-up";

        /** What they did, as the files spell it. */
        public String label() {
            return reaction == null ? GAVE_UP : reaction.label();
        }
    }
}
