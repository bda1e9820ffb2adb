package shopping.festival.base.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Arithmetic with constants that somebody wrote in decimals. 35 % is 7 of 20; as binary fractions 35 · 0.01 is a little
 * more, and a limit that is met exactly would be broken.
 */
public final class Decimals {
    private Decimals() {}

    /** The double nearest to the quotient, both taken as the decimals they are written as. */
    public static double quotient(double x, double divisor) {
        if (divisor == 1 || !Double.isFinite(x)) {
            return x / divisor;
        }
        return quotient(BigDecimal.valueOf(x), BigDecimal.valueOf(divisor));
    }

    /** The double nearest to the quotient. */
    public static double quotient(BigDecimal x, BigDecimal divisor) {
        return x.divide(divisor, MathContext.DECIMAL128).doubleValue();
    }
}
