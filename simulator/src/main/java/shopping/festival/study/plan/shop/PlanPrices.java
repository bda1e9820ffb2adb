package shopping.festival.study.plan.shop;

import java.util.SortedMap;
import shopping.festival.view.text.Currency;

/** Reads at which prices a plan sells the products of a shop: one price for all rows of a product. */
final class PlanPrices {
    private final Shop shop;
    private final SaidOnce<Long> prices;

    PlanPrices(Shop shop) {
        this.shop = shop;
        this.prices = new SaidOnce<>(
                shop, Item::priceFen, Money::text, "A plan sells a product at one price: write it in all its rows.");
    }

    /** @param item below 0 if it is not known */
    void read(Cell cell, long line, int item) {
        if (item < 0) {
            return;
        }
        Item goods = shop.items().get(item);
        long said = goods.priceFen();
        if (!cell.isEmpty() && goods.origin() != Item.UNKNOWN) {
            said = cell.fen(1, ItemReader.FEN_MAX);
            if (said < 0) {
                return;
            }
            String wrong = PriceChange.wrong(goods, said, Currency.RMB);
            if (!wrong.isEmpty()) {
                cell.wrong(wrong);
                return;
            }
        }
        prices.isFirst(cell, line, item, said);
    }

    SortedMap<Integer, Long> others() {
        return prices.others();
    }
}
