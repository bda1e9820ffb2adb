package shopping.festival.study.plan.shop;

import java.util.SortedMap;
import shopping.festival.view.text.Currency;

/** Reads at which prices a plan sells the products of a shop: one price for all rows of a product. */
final class PlanPrices {
    private final Shop shop;
    private final Currency shown;
    private final SaidOnce<Long> prices;

    /** @param shown the money that the seller counts in; the prices of a plan are RMB */
    PlanPrices(Shop shop, Currency shown) {
        this.shop = shop;
        this.shown = shown;
        this.prices = new SaidOnce<>(
                shop, Item::priceFen, this::text, "A plan sells a product at one price: write it in all its rows.");
    }

    /** @param item below 0 if it is not known */
    void read(Cell cell, long line, int item) {
        if (item < 0) {
            return;
        }
        Item goods = shop.items().get(item);
        long said = goods.priceFen();
        if (!cell.isEmpty() && goods.origin() != Item.UNKNOWN && goods.priceFen() > 0) {
            said = cell.fen(1, ItemReader.FEN_MAX);
            if (said < 0) {
                return;
            }
            String wrong = PriceChange.wrongInPlan(goods, said, shown);
            if (!wrong.isEmpty()) {
                cell.wrong(wrong);
                return;
            }
        }
        prices.isFirst(cell, line, item, said);
    }

    /** A number of RMB says so where the seller counts in something else. */
    private String text(long fen) {
        return (shown.isRmb() ? "" : Currency.RMB.code() + " ") + Money.text(fen);
    }

    SortedMap<Integer, Long> others() {
        return prices.others();
    }
}
