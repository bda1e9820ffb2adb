package shopping.festival.study.plan.shop;

import java.util.Locale;
import shopping.festival.view.text.Currency;

/** In what money the amounts of a shop's row are. */
final class RowMoney {
    /** The one that every market has a rate of. */
    private static final String RATED = "USD";

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
                    + (code.equals(RATED)
                            ? ", at the market's rate of it or at --rate."
                            : " with --rate, the RMB for one of it."));
            return Currency.RMB;
        }
        return known;
    }

    /** Whether it can be told what the amounts of a row are worth. */
    static boolean isKnown(Row row) {
        String code = row.cell(ShopColumn.CURRENCY).text().toUpperCase(Locale.ROOT);
        return code.isEmpty()
                || Currency.isHome(code)
                || code.equals(row.notation().currency().code());
    }

    static boolean isSaid(Row row) {
        return !row.cell(ShopColumn.CURRENCY).isEmpty();
    }
}
