package shopping.festival.model.sellers;

import java.util.Arrays;

/**
 * What every stock record starts with and how it is replenished.
 *
 * @param initial units on hand at the bell, per stock record
 * @param policies per stock record; empty if none is ever replenished
 */
public record StockPlan(int[] initial, Policy[] policies) {
    private static final Policy[] NO_POLICIES = {};

    /** The most units a stock record may begin with or be sent at once. */
    public static final int UNITS_MAX = 100_000_000;

    public StockPlan {
        for (int units : initial) {
            if (units < 0 || units > UNITS_MAX) {
                throw new IllegalArgumentException("initial stock (" + units + ") must be 0 to " + UNITS_MAX);
            }
        }
        // Large plans whose records are all without a policy need no account for any of them.
        if (Arrays.stream(policies).allMatch(Policy::isNone)) {
            policies = NO_POLICIES;
        }
    }

    public Policy policyOf(int stockRecord) {
        return isReplenished() ? policies[stockRecord] : Policy.NONE;
    }

    /** Whether any record may ever be. */
    public boolean isReplenished() {
        return policies.length > 0;
    }

    /** What is gone is gone. */
    public static StockPlan of(int[] initial) {
        return new StockPlan(initial, NO_POLICIES);
    }
}
