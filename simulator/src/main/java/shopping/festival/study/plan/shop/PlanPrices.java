package shopping.festival.study.plan.shop;

import java.util.SortedMap;
import java.util.TreeMap;
import shopping.festival.view.text.Currency;

/** Reads at which prices a plan sells the products of a shop: one price for all rows of a product. */
final class PlanPrices {
    private final Shop shop;
    /** By item: the line that said first at which price it is sold, 0 where none has. */
    private final long[] saidAt;

    private final long[] fen;

    PlanPrices(Shop shop) {
        this.shop = shop;
        this.saidAt = new long[shop.items().size()];
        this.fen = shop.items().stream().mapToLong(Item::priceFen).toArray();
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
        if (saidAt[item] == 0) {
            saidAt[item] = line;
            fen[item] = said;
        } else if (said != fen[item]) {
            cell.wrong((cell.isEmpty() ? "is empty, so " + Money.text(said) + " as in the shop, and " : "")
                    + "differs from line " + saidAt[item] + " of the same sku (" + Money.text(fen[item])
                    + "). A plan sells a product at one price: write it in all its rows.");
        }
    }

    SortedMap<Integer, Long> others() {
        SortedMap<Integer, Long> others = new TreeMap<>();
        for (int i = 0; i < fen.length; i++) {
            if (fen[i] != shop.items().get(i).priceFen()) {
                others.put(i, fen[i]);
            }
        }
        return others;
    }
}
