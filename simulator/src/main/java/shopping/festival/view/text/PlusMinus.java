package shopping.festival.view.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;

/** Estimates as people read them: the mean, and half the interval's width to as many digits as that width deserves. */
public final class PlusMinus {
    private static final int DECIMALS_MAX = 4;

    private PlusMinus() {}

    /** {@code 4.12 % ±0.08}. */
    public static String percent(@Nullable Estimate e) {
        return percent(e, "%1$s %% ±%2$s");
    }

    /** {@code 4.12 % (±0.08)}. */
    public static String percentInText(@Nullable Estimate e) {
        return percent(e, "%1$s %% (±%2$s)");
    }

    private static String percent(@Nullable Estimate e, String form) {
        return e == null ? "-" : of(e, 100, 1, form);
    }

    /** {@code 7,512 ±12}. */
    public static String count(@Nullable Estimate e) {
        return e == null ? "-" : of(e, 1, 0, "%1$s ±%2$s");
    }

    /** {@code RMB 121.2 bn ±0.1}. */
    public static String money(@Nullable Estimate e) {
        return money(e, "±%2$s");
    }

    /** {@code RMB 121.2 bn (±0.1)}. */
    public static String moneyInText(@Nullable Estimate e) {
        return money(e, "(±%2$s)");
    }

    private static String money(@Nullable Estimate e, String half) {
        if (e == null) {
            return "-";
        }
        double yuan = Math.abs(e.mean()) / 100;
        if (yuan >= 999.5e6) {
            return of(e, 1e-11, 1, "RMB %1$s bn " + half);
        }
        return yuan >= 999_500 ? of(e, 1e-8, 1, "RMB %1$s m " + half) : of(e, 1e-2, 0, "RMB %1$s " + half);
    }

    private static String of(Estimate e, double factor, int decimalsLeast, String form) {
        double half = e.half() * factor;
        int deserved = half > 0 ? Math.min(DECIMALS_MAX, (int) Math.ceil(-Math.log10(half))) : 0;
        int decimals = Math.max(decimalsLeast, deserved);
        String digits = "%,." + decimals + "f";
        return String.format(
                Locale.ROOT,
                form,
                String.format(Locale.ROOT, digits, e.mean() * factor),
                String.format(Locale.ROOT, digits, half));
    }
}
