package shopping.festival.view.text;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Rounded.Decimals;

/**
 * Estimates as people read them: the mean, and half the interval's width to as many digits as that width deserves, rounded up;
 * an interval that is not even, as that of a share near its ends, by its ends, rounded outward.
 */
public final class PlusMinus {
    private static final Decimals WHOLE = new Decimals(0, 4);
    /** {@code .0} of {@code 100.0 %}. */
    private static final Pattern END = Pattern.compile("(?<=^0|^100)\\.0+(?= ?%|$)");

    private static final Decimals TENTHS = new Decimals(1, 4);

    private PlusMinus() {}

    /** {@code 4.12 % ±0.08}, {@code 99.3 % (97.9 to 99.8)}, or {@code 0 % in all 10}. */
    public static String percent(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.percent(e, percentDecimals(e)), shown(e));
    }

    /** {@code 4.12 % (±0.08)}. */
    public static String percentInText(@Nullable Estimate e) {
        return e == null ? "-" : evenInText(Rounded.percent(e, percentDecimals(e)), shown(e));
    }

    /** {@code 67.6 % (65.8 to 69.4)}. */
    public static String percentRange(@Nullable Estimate e) {
        return e == null ? "-" : range(Rounded.percent(e, percentDecimals(e)), shown(e));
    }

    /** {@code 4.1 %}: the mean alone, in as many digits as with its interval. */
    public static String percentAlone(Estimate e) {
        return percentSign(Rounded.percent(e, percentDecimals(e)).mean());
    }

    /** {@code 7.7 points (6.9 to 8.5)}: of a difference of shares. */
    public static String pointsRange(Estimate e) {
        return range(Rounded.of(e, 100, TENTHS), mean -> Phrases.of("{0} points", mean));
    }

    /** {@code 0 % in all 10}: of a share that has no interval, as it was the same in all replications. */
    private static UnaryOperator<String> shown(Estimate e) {
        return e.isOfAllAlike() ? figures -> inAll(percentSign(figures), e) : PlusMinus::percentSign;
    }

    /** A share, exactly all or nothing, and in how many replications it was so. */
    public static String inAll(String share, Estimate e) {
        return Phrases.of("{0} in all {1}", END.matcher(share).replaceFirst(""), People.count(e.n()));
    }

    private static String percentSign(String figures) {
        return Phrases.of("{0} %", figures);
    }

    /** Tenths of a share that is not known to ten points are noise. */
    private static Decimals percentDecimals(Estimate e) {
        return e.half() >= 0.1 ? WHOLE : TENTHS;
    }

    /** {@code 7,512 ±12}. */
    public static String count(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, 1, WHOLE), UnaryOperator.identity());
    }

    /** {@code 2.41 ±0.02}: with two decimals at least. */
    public static String hundredths(@Nullable Estimate e) {
        return e == null ? "-" : even(Rounded.of(e, 1, new Decimals(2, 4)), UnaryOperator.identity());
    }

    /** {@code 6.77 (6.70 to 6.84)}, {@code 656.9 million (656.2 to 657.5)}. */
    public static String countRange(Estimate e) {
        Magnitude magnitude = Magnitude.of(e.mean());
        return range(Rounded.of(e, 1 / magnitude.size(), decimals(magnitude)), magnitude::count);
    }

    /** {@code RMB 121.2 bn ±0.1}. */
    public static String money(@Nullable Estimate e) {
        return e == null ? "-" : even(rounded(e), magnitude(e)::money);
    }

    /** {@code RMB 121.2 bn (±0.1)}. */
    public static String moneyInText(@Nullable Estimate e) {
        return e == null ? "-" : evenInText(rounded(e), magnitude(e)::money);
    }

    /** {@code RMB 121.2 bn (121.1 to 121.3)}. */
    public static String moneyRange(Estimate e) {
        return range(rounded(e), magnitude(e)::money);
    }

    /** {@code RMB 121.2 bn}: the mean alone, in as many digits as with its interval. */
    public static String moneyAlone(Estimate e) {
        return magnitude(e).money(rounded(e).mean());
    }

    /** {@code RMB +1,234 ±57}: to the yuan, with its sign. */
    public static String moreMoney(@Nullable Estimate e) {
        if (e == null) {
            return "-";
        }
        Rounded rounded = Rounded.of(e, 1 / MoneyShown.currency().fenPerUnit(), new Decimals(0, 0));
        return even(rounded, mean -> Magnitude.ONES.money(mean.startsWith("-") ? mean : "+" + mean));
    }

    private static Magnitude magnitude(Estimate fen) {
        return Magnitude.of(MoneyShown.of(fen.mean()));
    }

    private static Rounded rounded(Estimate fen) {
        Magnitude magnitude = magnitude(fen);
        return Rounded.of(fen, 1 / (MoneyShown.currency().fenPerUnit() * magnitude.size()), decimals(magnitude));
    }

    private static Decimals decimals(Magnitude magnitude) {
        return magnitude == Magnitude.ONES ? WHOLE : TENTHS;
    }

    /** @param shown the mean with its unit */
    private static String even(Rounded r, UnaryOperator<String> shown) {
        return r.half() == null ? range(r, shown) : shown.apply(r.mean()) + " ±" + r.half();
    }

    private static String evenInText(Rounded r, UnaryOperator<String> shown) {
        return r.half() == null
                ? range(r, shown)
                : Phrases.of("{0} (±{1})", shown.apply(r.mean()), Objects.requireNonNull(r.half()));
    }

    private static String range(Rounded r, UnaryOperator<String> shown) {
        String mean = shown.apply(r.mean());
        return r.low() == null ? mean : Phrases.of("{0} ({1} to {2})", mean, r.low(), Objects.requireNonNull(r.high()));
    }
}
