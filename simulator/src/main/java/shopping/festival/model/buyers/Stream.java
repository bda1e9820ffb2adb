package shopping.festival.model.buyers;

/**
 * One stream of sessions: carts filled beforehand, balances of pre-orders, browsing.
 *
 * @param priceLevelPermille what its orders are worth against the offers' prices
 */
public record Stream(String name, Arrivals arrivals, int priceLevelPermille) {}
