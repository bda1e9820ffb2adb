package shopping.festival.shop;

import shopping.festival.inventory.Policy;

public record Stocking(int item, int warehouse, int initialUnits, Policy policy) {}
