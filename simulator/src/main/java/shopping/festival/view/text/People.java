package shopping.festival.view.text;

import java.math.BigDecimal;
import java.util.Locale;
import shopping.festival.base.time.VirtualTime;

/** Numbers as people read them: three figures and a word. */
public final class People {
    private static final int DECIMALS_MOST = 6;

    private People() {}

    /** {@code 657 million}, {@code 12.3 thousand} is written 12,300. */
    public static String count(double n) {
        Magnitude magnitude = Magnitude.of(n);
        if (n > 0 && magnitude != Magnitude.ONES) {
            return magnitude.count(figures(n / magnitude.size()));
        }
        double rounded = n < 1000 ? Math.round(n) : Math.round(n / 100) * 100.0;
        return String.format(Locale.ROOT, "%,.0f", rounded);
    }

    /** {@code RMB 120.7 bn}. */
    public static String money(double fen) {
        double yuan = MoneyShown.of(fen);
        Magnitude magnitude = yuan > 0 ? Magnitude.of(yuan) : Magnitude.ONES;
        return magnitude.money(
                magnitude == Magnitude.ONES
                        ? String.format(Locale.ROOT, "%,.0f", yuan)
                        : figures(yuan / magnitude.size()));
    }

    private static String figures(double x) {
        return String.format(Locale.ROOT, x < 10 ? "%.2f" : x < 1000 ? "%.1f" : "%,.0f", x);
    }

    /** {@code 1.2 s}, {@code 14 min}, {@code 3.5 h}, {@code 2.1 days}. */
    public static String span(double seconds) {
        if (seconds < 1) {
            return Math.round(seconds * 1000) + " ms";
        }
        if (seconds < 120) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
        }
        if (seconds < 7200) {
            return Math.round(seconds / 60) + " min";
        }
        return seconds < 48 * 3600
                ? String.format(Locale.ROOT, "%.1f h", seconds / 3600)
                : String.format(Locale.ROOT, "%.1f days", seconds / 86_400);
    }

    /** {@code 27 %}: near the ends with decimals, so that what is not nothing or all is not told so; 97.5 %, not 98 %. */
    public static String percent(double share) {
        double percent = Math.rint(share * 1e10) / 1e8;
        boolean isInside = share > 0 && share < 0.1 || share >= 0.9 && share < 1 && percent != Math.rint(percent);
        int decimals = isInside ? 1 : 0;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", percent);
        while (isInside
                && decimals < DECIMALS_MOST
                && (Double.parseDouble(text) == 0 || Double.parseDouble(text) == 100)) {
            decimals++;
            text = String.format(Locale.ROOT, "%." + decimals + "f", percent);
        }
        return Phrases.of("{0} %", text);
    }

    /** {@code 0.0005}, never {@code 5.0E-4}. */
    public static String plain(double x) {
        return BigDecimal.valueOf(x).stripTrailingZeros().toPlainString();
    }

    /** The same as the begin of a sentence. */
    public static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static String clock(double seconds) {
        return VirtualTime.clock((long) (seconds * VirtualTime.SECOND));
    }
}
