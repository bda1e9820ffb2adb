package shopping.festival.model.sellers;

/**
 * What every stock record starts with and how it is replenished.
 *
 * @param initial units on hand at the bell, per stock record
 * @param policies per stock record, null for none; null altogether if no record has one
 */
public record StockPlan(int[] initial, Policy[] policies) {
    /** The most units a stock record may begin with or be sent at once. */
    public static final int UNITS_MAX = 100_000_000;

    public StockPlan {
        for (int units : initial) {
            if (units < 0 || units > UNITS_MAX) {
                throw new IllegalArgumentException("initial stock (" + units + ") must be 0 to " + UNITS_MAX);
            }
        }
    }

    public Policy policyOf(int stockRecord) {
        return policies == null ? null : policies[stockRecord];
    }
}
