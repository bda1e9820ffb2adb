package shopping.festival.study.plan.shop;

import java.math.RoundingMode;
import shopping.festival.view.text.Currency;

/**
 * How a seller's files write numbers and money.
 *
 * @param currency of the amounts of a row; of a file as a whole the one that a row may name beside RMB, in which figures are
 *     shown
 */
public record Notation(DecimalMark decimal, Currency currency) {
    /** Points before decimals where nothing else is said, and RMB. */
    public static final Notation PLAIN = new Notation(DecimalMark.UNSAID, Currency.RMB);

    Notation with(DecimalMark mark) {
        return new Notation(mark, currency);
    }

    Notation in(Currency money) {
        return new Notation(decimal, money);
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
