package shopping.festival.study.plan.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import shopping.festival.view.text.MoneyShown;

/** Sums of money in sentences: to three figures, exact below a thousand yuan; ends of an interval are rounded outward. */
final class Amounts {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal NEARLY_MILLION = BigDecimal.valueOf(999_500);
    private static final BigDecimal NEARLY_BILLION = BigDecimal.valueOf(999_500_000);
    private static final int FIGURES = 3;

    private Amounts() {}

    /** {@code RMB 45,300 and RMB 47,000}. */
    static String between(double low, double high) {
        return text(low, RoundingMode.FLOOR) + " and " + text(high, RoundingMode.CEILING);
    }

    /** {@code RMB 41,200}, {@code RMB 1.23 m}, {@code RMB -310}. */
    static String text(double fen, RoundingMode mode) {
        BigDecimal yuan = new BigDecimal(MoneyShown.of(fen)).round(new MathContext(12));
        BigDecimal size = yuan.abs();
        if (size.compareTo(NEARLY_MILLION) < 0) {
            BigDecimal rounded = size.compareTo(THOUSAND) < 0 ? yuan.setScale(0, mode) : figures(yuan, mode);
            return MoneyShown.code() + String.format(Locale.ROOT, " %,.0f", rounded);
        }
        boolean isBillions = size.compareTo(NEARLY_BILLION) >= 0;
        BigDecimal shown = figures(yuan.divide(isBillions ? BILLION : MILLION), mode);
        return MoneyShown.code()
                + String.format(Locale.ROOT, " %,." + Math.max(0, shown.scale()) + "f", shown)
                + (isBillions ? " bn" : " m");
    }

    private static BigDecimal figures(BigDecimal x, RoundingMode mode) {
        BigDecimal rounded = x.round(new MathContext(FIGURES, mode));
        // 9.999 is 10.0 to three figures, not 10.00.
        return rounded.setScale(Math.max(0, FIGURES - rounded.precision() + rounded.scale()), RoundingMode.UNNECESSARY);
    }
}
