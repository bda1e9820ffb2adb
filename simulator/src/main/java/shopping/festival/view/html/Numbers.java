package shopping.festival.view.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.view.text.Phrases;

/** Numbers as a page shows them. */
public final class Numbers {
    private static final int DECIMALS_MOST = 6;

    private static final MathContext POINT = new MathContext(5);

    private Numbers() {}

    /** Thousands separated, three figures at least: {@code 175,000}, {@code 120.7}, {@code 0.0563}. */
    public static String text(double x) {
        return (x < 0 ? "−" : "") + positive(Math.abs(x));
    }

    private static String positive(double x) {
        if (x == Math.rint(x) && x < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) x);
        }
        if (x >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", x);
        }
        return String.format(Locale.ROOT, x >= 100 ? "%.1f" : x >= 1 ? "%.2f" : x >= 0.1 ? "%.3f" : "%.4f", x);
    }

    /** {@code 27.3 %}: what is not nothing or all is not told so, as 99.97 %. */
    public static String percent(double share) {
        int decimals = Math.abs(share) < 0.1 ? 2 : 1;
        String text = percent(share, decimals);
        boolean isInside = share > 0 && share < 1;
        while (isInside
                && decimals < DECIMALS_MOST
                && (Double.parseDouble(text) == 0 || Double.parseDouble(text) == 100)) {
            text = percent(share, ++decimals);
        }
        return Phrases.of("{0} %", text);
    }

    private static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", share * 100);
    }

    /** {@code 125 s}, {@code 14.2 min}, {@code 3.5 h}, {@code 2.1 days}. */
    public static String span(double seconds) {
        if (seconds < 1) {
            return Phrases.of("{0} ms", Math.round(seconds * 1000));
        }
        if (seconds < 600) {
            return Phrases.of("{0} s", String.format(Locale.ROOT, seconds < 10 ? "%.1f" : "%.0f", seconds));
        }
        if (seconds < 7200) {
            return Phrases.of("{0} min", tenths(seconds / 60));
        }
        return seconds < 172_800
                ? Phrases.of("{0} h", tenths(seconds / 3600))
                : Phrases.of("{0} days", tenths(seconds / 86_400));
    }

    private static String tenths(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    public static String clock(double seconds) {
        return VirtualTime.clock(Math.round(seconds * VirtualTime.SECOND));
    }

    /**
     * The time of a row in a table: the day's end is 24:00, not 00:00 of the next day; with seconds where a day
     * ends within a minute.
     */
    public static String hourAndMinute(double seconds) {
        if (Math.round(seconds) % 60 != 0) {
            return clock(seconds);
        }
        long minutes = Math.round(seconds / 60);
        return minutes <= 24 * 60
                ? hoursAndMinutes(minutes / 60, minutes % 60)
                : Phrases.of("{0}d {1}", minutes / 1440, hoursAndMinutes(minutes / 60 % 24, minutes % 60));
    }

    private static String hoursAndMinutes(long hours, long minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", hours, minutes);
    }

    /** Five figures are more than a chart can show, and keep the file small. */
    public static double point(double x) {
        return x == 0 || !Double.isFinite(x)
                ? 0
                : new BigDecimal(x).round(POINT).doubleValue();
    }
}
