package shopping.festival.study.plan.shop;

import shopping.festival.model.sellers.Policy;

/**
 * The stock of an item at a location.
 *
 * @param item index among the shop's items
 * @param warehouse index among the scenario's warehouses
 * @param initialUnits on hand at the bell
 * @param policy how it is replenished
 */
public record Stocking(int item, int warehouse, int initialUnits, Policy policy) {}
