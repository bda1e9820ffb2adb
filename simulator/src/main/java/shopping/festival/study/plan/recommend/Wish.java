package shopping.festival.study.plan.recommend;

import org.jspecify.annotations.Nullable;

/**
 * What a recommendation is asked for beside the highest expected profit.
 *
 * @param serviceLevel probability with which an SKU is to turn nobody away, null for no such plan
 * @param budgetFen what the units on hand at the bell may cost together, null for no limit
 * @param nextUnits how many of the units just beyond the budget are named
 */
public record Wish(@Nullable Double serviceLevel, @Nullable Long budgetFen, int nextUnits) {
    /** The highest expected profit and nothing else. */
    public static final Wish PROFIT = new Wish(null, null, 20);

    public Wish {
        if (serviceLevel != null && !(serviceLevel > 0 && serviceLevel < 1)) {
            throw new IllegalArgumentException("service level (" + serviceLevel + ") must lie between 0 and 1");
        }
        if (budgetFen != null && budgetFen < 0) {
            throw new IllegalArgumentException("budget (" + budgetFen + ") must not be negative");
        }
    }
}
