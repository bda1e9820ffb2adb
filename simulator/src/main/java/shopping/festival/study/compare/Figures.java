package shopping.festival.study.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers of a comparison as people read them. */
final class Figures {
    private static final MathContext SEVEN = new MathContext(7);

    private Figures() {}

    static String value(double x) {
        if (Double.isNaN(x)) {
            return "-";
        }
        if (x == Math.rint(x) && Math.abs(x) < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) x);
        }
        BigDecimal rounded = BigDecimal.valueOf(x).round(SEVEN).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** {@code +1.25 %}. */
    static String relative(Change c) {
        double r = c.relative();
        if (Double.isInfinite(r)) {
            return Double.isNaN(c.a()) ? "new" : Double.isNaN(c.b()) ? "gone" : "from 0";
        }
        if (r == 0) {
            return "0 %";
        }
        double percent = r * 100;
        if (Math.abs(percent) >= 10_000) {
            return String.format(Locale.ROOT, "%+.1e %%", percent);
        }
        return Math.abs(percent) < 0.001
                ? (percent < 0 ? "-" : "+") + "<0.001 %"
                : String.format(Locale.ROOT, Math.abs(percent) < 0.1 ? "%+.3f %%" : "%+.2f %%", percent);
    }

    /** {@code +0.7004 %}: in as many digits as tell it from a tolerance. */
    static String percent(double percent) {
        return (percent > 0 ? "+" : "") + value(percent) + " %";
    }

    /** {@code ±0.41 %} of A, rounded up, or nothing. */
    static String interval(Change c) {
        return Double.isNaN(c.half()) || Double.isInfinite(c.relative()) || c.a() == 0
                ? ""
                : "±"
                        + BigDecimal.valueOf(c.half() / Math.abs(c.a()) * 100)
                                .round(new MathContext(12))
                                .setScale(2, RoundingMode.CEILING)
                                .toPlainString()
                        + " %";
    }
}
