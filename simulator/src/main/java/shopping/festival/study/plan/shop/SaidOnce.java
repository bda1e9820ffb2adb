package shopping.festival.study.plan.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What a plan says of each product: the same in all its rows, and where nothing stands what the shop says. */
final class SaidOnce<T> {
    /** By item: the line that said it first, 0 where none has. */
    private final long[] saidAt;

    private final List<T> shops;
    private final List<T> said;
    private final Function<T, String> text;
    private final String rule;

    /**
     * @param own what the shop says of a product
     * @param text as people read it
     * @param rule why it has to be the same, and what to do
     */
    SaidOnce(Shop shop, Function<Item, T> own, Function<T, String> text, String rule) {
        this.saidAt = new long[shop.items().size()];
        this.shops = shop.items().stream().map(own).toList();
        this.said = new ArrayList<>(shops);
        this.text = text;
        this.rule = rule;
    }

    /**
     * Takes what a row says, or notes that another row says something else.
     *
     * @return whether it is the first row of its product
     */
    boolean isFirst(Cell cell, long line, int item, T value) {
        if (saidAt[item] == 0) {
            saidAt[item] = line;
            said.set(item, value);
            return true;
        }
        if (!value.equals(said.get(item))) {
            cell.wrong((cell.isEmpty() ? "is empty, so " + text.apply(value) + " as in the shop, and " : "")
                    + "differs from line " + saidAt[item] + " of the same sku (" + text.apply(said.get(item)) + "). "
                    + rule);
        }
        return false;
    }

    /** What the plan says otherwise than the shop, by item. */
    SortedMap<Integer, T> others() {
        SortedMap<Integer, T> others = new TreeMap<>();
        for (int i = 0; i < said.size(); i++) {
            if (!said.get(i).equals(shops.get(i))) {
                others.put(i, said.get(i));
            }
        }
        return others;
    }
}
