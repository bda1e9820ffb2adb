package shopping.festival.study.plan.recommend;

import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * What to stock of one item. Units are those on hand at the bell, over all its locations; the plans say what lies where.
 *
 * @param demandUnits units wanted a festival, as in a trial of plans
 * @param sellableUnits units sold if stock were endless
 * @param isRefilled whether the seller's plan has deliveries or a policy for it
 * @param underageFen what a unit that is wanted and not there forgoes
 * @param overageFen what a unit that is left loses
 * @param criticalRatio probability with which the best stock is enough, without refilling
 * @param ownUnits of the seller's first plan
 * @param profitUnits for the highest expected profit, within the budget if there is one
 * @param unlimitedUnits for the highest expected profit, whatever it costs
 * @param serviceUnits for the service level, null if none was asked for
 * @param expectedFen profit of {@code profitUnits} as read off the ample pass
 * @param hindsightFen profit of who knows the demand
 * @param moreFen profit beyond that of the seller's first plan, re-simulated; unlike a test of one item alone, some of
 *     many such intervals miss
 * @param neverOut how often the recommended plan turned nobody away
 * @param serviceNeverOut the same of the plan for the service level, null without one
 */
record ItemAdvice(
        int item,
        Estimate demandUnits,
        Estimate sellableUnits,
        boolean isRefilled,
        double underageFen,
        double overageFen,
        double criticalRatio,
        int ownUnits,
        int profitUnits,
        int unlimitedUnits,
        @Nullable Integer serviceUnits,
        double expectedFen,
        double hindsightFen,
        Estimate moreFen,
        Estimate neverOut,
        @Nullable Estimate serviceNeverOut) {}
