package shopping.festival.view.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.statistics.Estimate;
import shopping.festival.view.text.Phrases;
import shopping.festival.view.text.PlusMinus;
import shopping.festival.view.text.Rounded;

/** Estimates in a table: the mean, and its interval, rounded outward, to as many digits as that deserves. */
public final class Sure {
    private static final int DECIMALS_MAX = 5;

    private Sure() {}

    /** {@code 41,200 ±310}. */
    public static Cell cell(@Nullable Estimate e, Unit unit, String source) {
        return e == null ? Cell.of("–") : new Cell(inAll(text(e, unit, false), e, unit), source, e.mean(), unit.size());
    }

    /** {@code 100 in all 30}: of a share without an interval, as it was the same in all replications. */
    private static String inAll(String text, Estimate e, Unit unit) {
        return unit.isPercent() && e.isOfAllAlike() ? PlusMinus.inAll(text, e) : text;
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
        String number = minus(rounded(e, unit).mean());
        String sign = signed && e.mean() > 0 ? "+" : "";
        String text = unit.isMoney()
                ? (number.startsWith("−") ? "−" + unit.withMoney(number.substring(1)) : sign + unit.withMoney(number))
                : unit.isPercent() ? sign + Phrases.of("{0} %", number) : sign + number + " " + unit.name();
        return new Cell(text, source, e.mean(), unit.size());
    }

    /** {@code ±310}, or {@code 88.4 to 100} for an interval that is not even; empty where there is none. */
    public static String half(@Nullable Estimate e, Unit unit) {
        if (e == null) {
            return "";
        }
        return half(rounded(e, unit));
    }

    private static String half(Rounded r) {
        String low = r.low();
        String high = r.high();
        if (low == null || high == null) {
            return "";
        }
        return minus(r.half() == null ? Phrases.of("{0} to {1}", low, high) : "±" + r.half());
    }

    /** {@code ±1.3 points}, or {@code 88.4 to 100 %}: of a share in percent. */
    public static String points(@Nullable Estimate e, Unit percent) {
        String half = half(e, percent);
        if (half.isEmpty()) {
            return "";
        }
        return half.startsWith("±") ? Phrases.of("{0} points", half) : Phrases.of("{0} %", half);
    }

    /** {@code 41,200 (40,890 to 41,510)}. */
    public static String range(Estimate e, Unit unit, boolean signed) {
        Rounded r = rounded(e, unit);
        if (!signed && r.low() == null) {
            return inAll(minus(r.mean()), e, unit);
        }
        return sign(r.mean(), signed)
                + (r.low() == null ? "" : Phrases.of(" ({0} to {1})", sign(r.low(), signed), sign(r.high(), signed)));
    }

    private static String sign(@Nullable String number, boolean signed) {
        return number == null ? "" : minus(signed && !number.startsWith("-") ? "+" + number : number);
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }

    /** Estimates of one quantity beside each other: all have the decimals that the largest of them deserves. */
    public static final class Row {
        private record Entry(@Nullable Estimate estimate, String source, boolean signed) {}

        private final Unit unit;
        private final List<Entry> entries = new ArrayList<>();

        public Row(Unit unit) {
            this.unit = unit;
        }

        public void cell(@Nullable Estimate e, String source) {
            entries.add(new Entry(e, source, false));
        }

        /** With its sign. */
        public void change(@Nullable Estimate e, String source) {
            entries.add(new Entry(e, source, true));
        }

        public Cell[] cells() {
            int decimals = decimals();
            return entries.stream()
                    .map(entry -> cell(entry, new Rounded.Decimals(decimals, decimals)))
                    .toArray(Cell[]::new);
        }

        private Cell cell(Entry entry, Rounded.Decimals decimals) {
            Estimate e = entry.estimate;
            return e == null
                    ? Cell.of("–")
                    : new Cell(
                            entry.signed
                                    ? text(rounded(e, unit, decimals), e.mean(), true)
                                    : inAll(text(rounded(e, unit, decimals), e.mean(), false), e, unit),
                            entry.source,
                            e.mean(),
                            unit.size());
        }

        private int decimals() {
            double largest = 0;
            for (Entry entry : entries) {
                Estimate e = entry.estimate;
                largest = e == null ? largest : Math.max(largest, Math.abs(e.mean() / unit.size()));
            }
            return Sure.decimals(largest);
        }
    }

    private static String text(Estimate e, Unit unit, boolean signed) {
        return text(rounded(e, unit), e.mean(), signed);
    }

    private static String text(Rounded rounded, double mean, boolean signed) {
        String half = half(rounded);
        String number = (signed && mean > 0 ? "+" : "") + minus(rounded.mean());
        if (half.isEmpty()) {
            return number;
        }
        return half.startsWith("±") ? number + " " + half : number + Phrases.of(" ({0})", half);
    }

    /** As many digits as the interval deserves, and three figures of the mean at least. */
    private static Rounded rounded(Estimate e, Unit unit) {
        double size = Math.abs(e.mean() / unit.size());
        return rounded(e, unit, new Rounded.Decimals(decimals(size), DECIMALS_MAX));
    }

    /** So many that a number of this size has three figures. */
    private static int decimals(double size) {
        return size == 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
    }

    private static Rounded rounded(Estimate e, Unit unit, Rounded.Decimals decimals) {
        return unit.isPercent() ? Rounded.percent(e, decimals) : Rounded.of(e, 1 / unit.size(), decimals);
    }
}
