package shopping.festival.study.plan.shop;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shopping.festival.model.market.Mode;

/**
 * Where a shop keeps its stock and how it is replenished: one stocking an item and location, in the order of the items
 * and then of the warehouses, however the rows of its file were sorted.
 *
 * @param name the file's name without its ending
 * @param fulfilments by item: its mode, of those that the plan sells another way than the shop's file says
 * @param prices by item: its festival price in fen, of those that the plan sells at another one
 */
public record Plan(
        String name, List<Stocking> stockings, SortedMap<Integer, Mode> fulfilments, SortedMap<Integer, Long> prices) {
    public Plan {
        stockings = List.copyOf(stockings);
        fulfilments = Collections.unmodifiableSortedMap(new TreeMap<>(fulfilments));
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
    }

    /** Everything is sold as the shop's file says. */
    public Plan(String name, List<Stocking> stockings) {
        this(name, stockings, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    public Plan named(String other) {
        return new Plan(other, stockings, fulfilments, prices);
    }

    /** The same ways of fulfilment and prices with other stock. */
    public Plan with(String other, List<Stocking> its) {
        return new Plan(other, its, fulfilments, prices);
    }

    /** The same stock with some items sold other ways than in this plan. */
    public Plan by(Map<Integer, Mode> others) {
        SortedMap<Integer, Mode> all = new TreeMap<>(fulfilments);
        all.putAll(others);
        return new Plan(name, stockings, all, prices);
    }

    /** The same with one item at another festival price. */
    public Plan at(int item, long priceFen) {
        SortedMap<Integer, Long> all = new TreeMap<>(prices);
        all.put(item, priceFen);
        return new Plan(name, stockings, fulfilments, all);
    }

    /** Whether everything is sold as the shop's file says. */
    boolean isAsTheShop() {
        return fulfilments.isEmpty() && prices.isEmpty();
    }
}
