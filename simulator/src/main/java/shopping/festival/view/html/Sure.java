package shopping.festival.view.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/** Estimates in a table: the mean, and half its interval to as many digits as that deserves. */
public final class Sure {
    private static final int DECIMALS_MAX = 5;

    private Sure() {}

    /** {@code 41,200 ±310}. */
    public static Cell cell(@Nullable Estimate e, Unit unit, String source) {
        return e == null ? Cell.of("–") : new Cell(text(e, unit, false), source, e.mean(), unit.size());
    }

    /** {@code +41,200 ±310}. */
    public static Cell change(@Nullable Estimate e, Unit unit, String source) {
        return e == null ? Cell.of("–") : new Cell(text(e, unit, true), source, e.mean(), unit.size());
    }

    /** With the unit behind or, for money, before the number. */
    public static Cell figure(@Nullable Estimate e, Unit unit, String source, boolean signed) {
        if (e == null) {
            return Cell.of("–");
        }
        String number = number(e, unit.of(e.mean()), unit);
        String sign = signed && e.mean() > 0 ? "+" : "";
        String text = unit.name().startsWith("RMB")
                ? (number.startsWith("−") ? "−RMB " + number.substring(1) : sign + "RMB " + number)
                        + unit.name().substring(3)
                : sign + number + " " + unit.name();
        return new Cell(text, source, e.mean(), unit.size());
    }

    /** {@code ±310}, or an empty text where there is no interval. */
    public static String half(@Nullable Estimate e, Unit unit) {
        return e == null || e.low() == null ? "" : "±" + number(e, e.half() / unit.size(), unit);
    }

    private static String text(Estimate e, Unit unit, boolean signed) {
        String sign = signed && e.mean() > 0 ? "+" : "";
        String half = half(e, unit);
        return sign + number(e, unit.of(e.mean()), unit) + (half.isEmpty() ? "" : " " + half);
    }

    /** As many digits as the interval deserves, and three figures of the mean at least. */
    private static String number(Estimate e, double x, Unit unit) {
        double half = e.half() / unit.size();
        int decimals = half > 0 ? (int) Math.ceil(-Math.log10(half)) : 0;
        double size = Math.abs(e.mean() / unit.size());
        int least = size == 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%,." + Math.max(least, Math.min(DECIMALS_MAX, decimals)) + "f", x);
        return text.replace('-', '−');
    }
}
