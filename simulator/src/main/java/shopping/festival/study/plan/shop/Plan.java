package shopping.festival.study.plan.shop;

import java.util.List;

/**
 * Where a shop keeps its stock and how it is replenished: one stocking an item and location, in the order of the items
 * and then of the warehouses, however the rows of its file were sorted.
 *
 * @param name the file's name without its ending
 */
public record Plan(String name, List<Stocking> stockings) {
    public Plan {
        stockings = List.copyOf(stockings);
    }
}
