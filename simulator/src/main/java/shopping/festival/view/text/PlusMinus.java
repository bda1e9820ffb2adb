package shopping.festival.view.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Rounded.Decimals;

/**
 * Estimates as people read them: the mean, and half the interval's width to as many digits as that width deserves, rounded up;
 * an interval that is not even, as that of a share near its ends, by its ends, rounded outward.
 */
public final class PlusMinus {
    private static final Decimals WHOLE = new Decimals(0, 4);
    private static final Decimals TENTHS = new Decimals(1, 4);

    private PlusMinus() {}

    /** {@code 4.12 % ±0.08}, or {@code 99.3 % (97.9 to 99.8)}. */
    public static String percent(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.percent(e, percentDecimals(e)), "%s %%", " ±%s");
    }

    /** {@code 4.12 % (±0.08)}. */
    public static String percentInText(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.percent(e, percentDecimals(e)), "%s %%", " (±%s)");
    }

    /** {@code 67.6 % (65.8 to 69.4)}. */
    public static String percentRange(@Nullable Estimate e) {
        return e == null ? "-" : range(Rounded.percent(e, percentDecimals(e)), "%s %%");
    }

    /** {@code 4.1 %}: the mean alone, in as many digits as with its interval. */
    public static String percentAlone(Estimate e) {
        return Rounded.percent(e, percentDecimals(e)).mean() + " %";
    }

    /** {@code 7.7 points (6.9 to 8.5)}: of a difference of shares. */
    public static String pointsRange(Estimate e) {
        return range(Rounded.of(e, 100, TENTHS), "%s points");
    }

    /** Tenths of a share that is not known to ten points are noise. */
    private static Decimals percentDecimals(Estimate e) {
        return e.half() >= 0.1 ? WHOLE : TENTHS;
    }

    /** {@code 7,512 ±12}. */
    public static String count(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, 1, WHOLE), "%s", " ±%s");
    }

    /** {@code 2.41 ±0.02}: with two decimals at least. */
    public static String hundredths(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, 1, new Decimals(2, 4)), "%s", " ±%s");
    }

    /** {@code 6.77 (6.70 to 6.84)}, {@code 656.9 million (656.2 to 657.5)}. */
    public static String countRange(Estimate e) {
        double n = Math.abs(e.mean());
        if (n >= 999.5e6) {
            return range(Rounded.of(e, 1e-9, TENTHS), "%s billion");
        }
        return n >= 999_500 ? range(Rounded.of(e, 1e-6, TENTHS), "%s million") : range(Rounded.of(e, 1, WHOLE), "%s");
    }

    /** {@code RMB 121.2 bn ±0.1}. */
    public static String money(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, moneyFactor(e), moneyDecimals(e)), money(e.mean()), " ±%s");
    }

    /** {@code RMB 121.2 bn (±0.1)}. */
    public static String moneyInText(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, moneyFactor(e), moneyDecimals(e)), money(e.mean()), " (±%s)");
    }

    /** {@code RMB 121.2 bn (121.1 to 121.3)}. */
    public static String moneyRange(Estimate e) {
        return range(Rounded.of(e, moneyFactor(e), moneyDecimals(e)), money(e.mean()));
    }

    /** {@code RMB 121.2 bn}: the mean alone, in as many digits as with its interval. */
    public static String moneyAlone(Estimate e) {
        return String.format(
                Locale.ROOT,
                money(e.mean()),
                Rounded.of(e, moneyFactor(e), moneyDecimals(e)).mean());
    }

    /** {@code RMB +1,234 ±57}: to the yuan, with its sign. */
    public static String moreMoney(@Nullable Estimate e) {
        if (e == null) {
            return "-";
        }
        Rounded rounded = Rounded.of(e, 1 / MoneyShown.currency().fenPerUnit(), new Decimals(0, 0));
        return even(rounded, MoneyShown.code() + (rounded.mean().startsWith("-") ? " %s" : " +%s"), " ±%s");
    }

    private static boolean isBillions(double fen) {
        return Math.abs(MoneyShown.of(fen)) >= 999.5e6;
    }

    private static boolean isMillions(double fen) {
        return Math.abs(MoneyShown.of(fen)) >= 999_500;
    }

    private static String money(double fen) {
        return MoneyShown.code() + (isBillions(fen) ? " %s bn" : isMillions(fen) ? " %s m" : " %s");
    }

    private static double moneyFactor(Estimate e) {
        double unit = MoneyShown.currency().fenPerUnit();
        return 1 / (isBillions(e.mean()) ? unit * 1e9 : isMillions(e.mean()) ? unit * 1e6 : unit);
    }

    private static Decimals moneyDecimals(Estimate e) {
        return isMillions(e.mean()) ? TENTHS : WHOLE;
    }

    private static String even(Rounded r, String mean, String half) {
        return r.half() == null
                ? range(r, mean)
                : String.format(Locale.ROOT, mean, r.mean()) + String.format(Locale.ROOT, half, r.half());
    }

    private static String range(Rounded r, String mean) {
        return String.format(Locale.ROOT, mean, r.mean())
                + (r.low() == null ? "" : " (" + r.low() + " to " + r.high() + ")");
    }
}
