package shopping.festival.view.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/**
 * An estimate as it is printed: the mean to the nearest digit, its interval rounded outward, so that what is printed holds
 * whatever the interval holds.
 *
 * @param low and {@code high}: null without an interval
 * @param half so much on either side of the printed mean holds the interval; null without one, or where it is not even
 */
public record Rounded(
        String mean,
        @Nullable String low,
        @Nullable String high,
        @Nullable String half) {
    /** Beyond are traces of binary fractions. */
    private static final MathContext DECIMAL = new MathContext(12);
    /** How much longer one half of an interval may be than the other and still be told as ±. */
    private static final double EVEN = 1.1;

    /** How many decimals there are at least and at most; more than that only where a share would be told as all or nothing. */
    public record Decimals(int least, int most) {}

    /** @param factor from the estimate's unit to the one shown, such as 100 for percent */
    public static Rounded of(Estimate e, double factor, Decimals decimals) {
        double half = e.half() * factor;
        int deserved = half > 0 ? Math.min(decimals.most(), (int) Math.ceil(-Math.log10(half))) : 0;
        return at(e, factor, Math.max(decimals.least(), deserved));
    }

    /** Of a share as a percentage: what is not all or nothing is not told so. */
    public static Rounded percent(Estimate e, Decimals decimals) {
        Rounded rounded = of(e, 100, decimals);
        boolean isInside = e.mean() > 0 && e.mean() < 1;
        int places = rounded.mean.contains(".") ? rounded.mean.length() - rounded.mean.indexOf('.') - 1 : 0;
        while (isInside && places < 6 && isAnEnd(rounded.mean)) {
            rounded = at(e, 100, ++places);
        }
        return new Rounded(rounded.mean, end(rounded.low), end(rounded.high), rounded.half);
    }

    /** {@code 100}, not {@code 100.0}: the end is exact. */
    private static @Nullable String end(@Nullable String percent) {
        return percent != null && isAnEnd(percent) ? percent.replaceAll("\\.0+$", "") : percent;
    }

    private static boolean isAnEnd(String percent) {
        double x = Double.parseDouble(percent.replace(",", ""));
        return x == 0 || x == 100;
    }

    private static Rounded at(Estimate e, double factor, int decimals) {
        BigDecimal mean = decimal(e.mean() * factor).setScale(decimals, RoundingMode.HALF_UP);
        if (e.low() == null || e.high() == null) {
            return new Rounded(text(mean), null, null, null);
        }
        BigDecimal low = decimal(e.low() * factor);
        BigDecimal high = decimal(e.high() * factor);
        double above = e.high() - e.mean();
        double below = e.mean() - e.low();
        boolean isEven = Math.max(above, below) <= EVEN * Math.min(above, below) + 1e-12;
        BigDecimal half = high.subtract(mean).max(mean.subtract(low)).setScale(decimals, RoundingMode.CEILING);
        return new Rounded(
                text(mean),
                text(low.setScale(decimals, RoundingMode.FLOOR)),
                text(high.setScale(decimals, RoundingMode.CEILING)),
                isEven ? text(half) : null);
    }

    /** To so many decimals, whatever binary fractions leave behind the twelfth figure apart. */
    public static double at(double x, int decimals, RoundingMode mode) {
        return decimal(x).setScale(decimals, mode).doubleValue();
    }

    private static BigDecimal decimal(double x) {
        return new BigDecimal(x).round(DECIMAL);
    }

    private static String text(BigDecimal x) {
        return String.format(Locale.ROOT, "%,." + x.scale() + "f", x);
    }
}
