package shopping.festival.scenario.fault;

import java.math.BigDecimal;
import java.math.MathContext;

/** Factors and shares in words, by four digits. */
final class Factor {
    private Factor() {}

    static String text(double factor) {
        if (factor == 0) {
            return "out";
        }
        return "at " + percent(factor) + " of the capacity";
    }

    static String percent(double share) {
        return plain(share * 100) + " %";
    }

    static String plain(double x) {
        return new BigDecimal(x, new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
