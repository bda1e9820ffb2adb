package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.model.market.Cell;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;

/**
 * Sizes and colours of one product, which stand in for each other where one is sold out: the items of one {@code parent}
 * within a category, brand origin and way of fulfilment. An item without one is a family by itself.
 */
public final class Families {
    private final List<int[]> all;
    private final int[] of;

    private Families(List<int[]> all, int items) {
        this.all = all;
        this.of = new int[items];
        for (int f = 0; f < all.size(); f++) {
            for (int item : all.get(f)) {
                of[item] = f;
            }
        }
    }

    private record Kin(String parent, Cell cell) {}

    public static Families of(Shop shop) {
        Map<Object, List<Integer>> families = new LinkedHashMap<>();
        for (int i = 0; i < shop.items().size(); i++) {
            Item item = shop.items().get(i);
            String parent = item.terms().parent();
            Object key = parent.isEmpty()
                    ? Integer.valueOf(i)
                    : new Kin(parent, new Cell(item.category(), item.origin(), item.mode()));
            families.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        List<int[]> all = families.values().stream()
                .map(f -> f.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new Families(all, shop.items().size());
    }

    /** Every family's items, rising; families by their first item. */
    List<int[]> all() {
        return all;
    }

    public int count() {
        return all.size();
    }

    /** The number of an item's family. */
    public int of(int item) {
        return of[item];
    }

    /** Whether anything else stands in for an item. */
    public boolean hasKin(int item) {
        return all.get(of[item]).length > 1;
    }

    /** Whether any item has another that stands in for it. */
    public boolean isAny() {
        return all.size() < of.length;
    }
}
