package shopping.festival.study.plan.trial;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import shopping.festival.view.text.Magnitude;
import shopping.festival.view.text.MoneyShown;

/** Sums of money in sentences: to three figures, exact below a thousand yuan; ends of an interval are rounded outward. */
final class Amounts {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FIGURES = 3;

    private Amounts() {}

    /** {@code RMB 41,200}, {@code RMB 1.23 m}, {@code RMB -310}. */
    static String text(double fen, RoundingMode mode) {
        BigDecimal yuan = new BigDecimal(MoneyShown.of(fen)).round(new MathContext(12));
        Magnitude magnitude = Magnitude.of(yuan.doubleValue());
        if (magnitude == Magnitude.ONES) {
            BigDecimal rounded = yuan.abs().compareTo(THOUSAND) < 0 ? yuan.setScale(0, mode) : figures(yuan, mode);
            return magnitude.money(String.format(Locale.ROOT, "%,.0f", rounded));
        }
        BigDecimal shown = figures(yuan.divide(BigDecimal.valueOf(magnitude.size())), mode);
        return magnitude.money(String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown));
    }

    private static BigDecimal figures(BigDecimal x, RoundingMode mode) {
        BigDecimal rounded = x.round(new MathContext(FIGURES, mode));
        // 9.999 is 10.0 to three figures, not 10.00.
        return rounded.setScale(Math.max(0, FIGURES - rounded.precision() + rounded.scale()), RoundingMode.UNNECESSARY);
    }
}
