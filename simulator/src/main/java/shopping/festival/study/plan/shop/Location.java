package shopping.festival.study.plan.shop;

import shopping.festival.model.market.Mode;

/**
 * A warehouse of the market, as a seller needs to know it.
 *
 * @param origin index of the origin whose brands a direct one serves, -1 for any
 * @param port by which its parcels enter the country, empty inside it
 */
public record Location(String name, Mode mode, int origin, String port) {}
