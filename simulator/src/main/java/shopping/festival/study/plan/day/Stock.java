package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.List;
import shopping.festival.study.plan.shop.Plan;
import shopping.festival.study.plan.shop.Stocking;

/** A plan by item: what lies where at the bell, and how it is refilled. */
public final class Stock {
    private final List<List<Stocking>> byItem;

    /** @param items how many the shop has */
    public Stock(Plan plan, int items) {
        this.byItem = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            byItem.add(new ArrayList<>(1));
        }
        plan.stockings().forEach(s -> byItem.get(s.item()).add(s));
    }

    public int items() {
        return byItem.size();
    }

    public List<Stocking> of(int item) {
        return byItem.get(item);
    }

    /** On hand at the bell, over all locations. */
    public int units(int item) {
        return byItem.get(item).stream().mapToInt(Stocking::initialUnits).sum();
    }

    int[] warehouses(int item) {
        return byItem.get(item).stream().mapToInt(Stocking::warehouse).toArray();
    }
}
