package shopping.festival.study.plan.shop;

import java.util.Locale;
import shopping.festival.view.text.Currency;

/** In what money the amounts of a shop's row are. */
final class RowMoney {
    private RowMoney() {}

    /** RMB where the row says nothing, and where it is wrong, which is noted. */
    static Currency of(Row row) {
        Cell cell = row.cell(ShopColumn.CURRENCY);
        String code = cell.text().toUpperCase(Locale.ROOT);
        Currency known = row.notation().currency();
        if (code.isEmpty() || Currency.isHome(code)) {
            return Currency.RMB;
        }
        if (!code.equals(known.code())) {
            cell.wrong("is a currency whose rate nobody has said. Say --currency " + Cell.shown(code)
                    + " with --rate, the RMB for one of it.");
            return Currency.RMB;
        }
        return known;
    }

    static boolean isSaid(Row row) {
        return !row.cell(ShopColumn.CURRENCY).isEmpty();
    }
}
