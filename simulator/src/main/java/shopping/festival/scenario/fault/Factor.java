package shopping.festival.scenario.fault;

import java.math.BigDecimal;
import java.math.MathContext;

/** A factor of a capacity in words. */
final class Factor {
    private Factor() {}

    static String text(double factor) {
        if (factor == 0) {
            return "out";
        }
        BigDecimal percent = new BigDecimal(factor * 100, new MathContext(4)).stripTrailingZeros();
        return "at " + percent.toPlainString() + " % of the capacity";
    }
}
