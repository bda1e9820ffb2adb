package shopping.festival.study.plan.shop;

import java.math.BigDecimal;

/** Amounts as a spreadsheet holds them. */
final class Money {
    private Money() {}

    /** Fen as RMB, with decimals only if there are fen. */
    static String text(long fen) {
        return fen % 100 == 0
                ? Long.toString(fen / 100)
                : BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
