package shopping.festival.inventory;

/**
 * What every stock record starts with and how it is replenished.
 *
 * @param initial units on hand at the bell, per stock record
 * @param policies per stock record, null for none; null altogether if no record has one
 */
public record StockPlan(int[] initial, Policy[] policies) {

    public Policy policyOf(int stockRecord) {
        return policies == null ? null : policies[stockRecord];
    }
}
