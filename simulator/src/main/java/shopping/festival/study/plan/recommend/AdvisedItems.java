package shopping.festival.study.plan.recommend;

import java.util.Comparator;
import java.util.List;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;
import shopping.festival.study.plan.trial.PlanItems;

/** The items a page of advice names: those it changes most, by money, the first. */
final class AdvisedItems {
    /** All items are in the recommended plan's own file. */
    private static final int CHARTED_MOST = 15;

    private static final int LISTED_MOST = 100;

    private final Shop shop;
    private final List<ItemAdvice> listed;

    AdvisedItems(Recommendation advice, Shop shop) {
        this.shop = shop;
        this.listed = advice.items().stream()
                .sorted(Comparator.comparingDouble(a -> -change(a)))
                .limit(LISTED_MOST)
                .toList();
    }

    /** By how much profit changes, either way. */
    static double change(ItemAdvice item) {
        return Math.abs(item.moreFen().mean());
    }

    /** In tables. */
    List<ItemAdvice> listed() {
        return listed;
    }

    /** In charts. */
    List<ItemAdvice> charted() {
        return listed.stream().limit(CHARTED_MOST).toList();
    }

    /** The whole name. */
    String named(int item) {
        Item of = shop.items().get(item);
        return PlanItems.named(of.sku(), of.name());
    }

    /** The same as short as the edge of a chart. */
    String label(ItemAdvice advised) {
        Item of = shop.items().get(advised.item());
        return PlanItems.label(of.sku(), of.name());
    }
}
