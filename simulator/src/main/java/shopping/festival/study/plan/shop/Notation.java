package shopping.festival.study.plan.shop;

import java.math.RoundingMode;
import shopping.festival.view.text.Currency;

/** How a seller's files write numbers and money. */
public record Notation(DecimalMark decimal, Currency currency) {
    /** Points before decimals where nothing else is said, and RMB. */
    public static final Notation PLAIN = new Notation(DecimalMark.UNSAID, Currency.RMB);

    Notation with(DecimalMark mark) {
        return new Notation(mark, currency);
    }

    /** An amount as it would be typed, with the name of its money. */
    String money(long fen) {
        return currency.code() + " " + currency.plain(fen);
    }

    /** {@code 0.01 to 10000000 RMB}, each end within the range. */
    String range(long leastFen, long mostFen) {
        return currency.plain(leastFen, RoundingMode.CEILING) + " to " + currency.plain(mostFen, RoundingMode.FLOOR)
                + " " + currency.code();
    }
}
