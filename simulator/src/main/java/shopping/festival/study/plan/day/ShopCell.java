package shopping.festival.study.plan.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shopping.festival.model.market.Cell;
import shopping.festival.model.market.Mode;
import shopping.festival.study.plan.shop.Item;
import shopping.festival.study.plan.shop.Shop;

/**
 * The items of a shop that compete in one cell of the market: one category, brand origin and mode.
 *
 * @param items their numbers in the shop
 */
record ShopCell(int category, int origin, Mode mode, int[] items) {

    /** The cells of a shop in the order in which its items name them. */
    static List<ShopCell> of(Shop shop) {
        Map<Cell, List<Integer>> items = new LinkedHashMap<>();
        for (int i = 0; i < shop.items().size(); i++) {
            Item item = shop.items().get(i);
            items.computeIfAbsent(new Cell(item.category(), item.origin(), item.mode()), c -> new ArrayList<>())
                    .add(i);
        }
        List<ShopCell> cells = new ArrayList<>();
        items.forEach((cell, list) -> cells.add(new ShopCell(
                cell.category(),
                cell.origin(),
                cell.mode(),
                list.stream().mapToInt(Integer::intValue).toArray())));
        return List.copyOf(cells);
    }
}
