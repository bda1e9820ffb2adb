package shopping.festival.study.plan.trial;

import java.util.OptionalDouble;
import shopping.festival.base.statistics.Looks;

/**
 * What a seller asks of the plans.
 *
 * @param looks how many festivals they go through, or how sure it shall be
 * @param mattersFen the least difference in profit that would change a decision; NaN for a hundredth of the first plan's
 * @param serviceLevel the probability with which an item shall not run out
 * @param compareFulfilment whether every plan is also tried with everything domestic, bonded and by direct mail
 */
public record PlanQuestion(Looks looks, double mattersFen, OptionalDouble serviceLevel, boolean compareFulfilment) {}
