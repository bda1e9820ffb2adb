package shopping.festival.measure.threshold;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import shopping.festival.base.statistics.Decimals;
import shopping.festival.base.time.VirtualTime;

/** Reads a value with its unit, as the number that the measure is in. */
final class ValueText {
    private static final Map<String, Long> MULTIPLES =
            new TreeMap<>(Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L));

    /** Ends like those measures that can be more than all: pickers in their last minutes, answers to one intent. */
    private static final String MAY_PASS_ONE = "utilisation";

    private final Words words;
    private final Quantity quantity;
    private final String measure;
    private final boolean isNeverNegative;

    ValueText(Words words, Quantity quantity, String measure) {
        this(words, quantity, measure, true);
    }

    private ValueText(Words words, Quantity quantity, String measure, boolean isNeverNegative) {
        this.words = words;
        this.quantity = quantity;
        this.measure = measure;
        this.isNeverNegative = isNeverNegative;
    }

    static ValueText of(Words words, Gauge gauge, String measure) {
        return new ValueText(
                words,
                gauge.quantity(),
                gauge instanceof Gauge.Rate ? MAY_PASS_ONE : measure,
                !(gauge instanceof Gauge.Number));
    }

    /** @param unitOtherwise of a value that says none */
    double read(String unitOtherwise) {
        int at = words.place();
        OptionalLong clock = words.takeClock();
        if (clock.isPresent()) {
            return instant(at, clock.getAsLong());
        }
        refuseDotsForThousands(at);
        BigDecimal number = words.takeNumber()
                .orElseThrow(() -> words.wrong(at, "has no value", "Write a number; units: " + quantity.units() + "."));
        int unitAt = words.place();
        String unit = words.takeUnit();
        long multiple = MULTIPLES.getOrDefault(unit, 1L);
        if (MULTIPLES.containsKey(unit)) {
            unitAt = words.place();
            unit = words.takeUnit();
        }
        unit = unit.isEmpty() ? unitOtherwise : unit;
        BigDecimal parts = number.multiply(BigDecimal.valueOf(multiple)).multiply(factor(unitAt, unit));
        double value = Decimals.quotient(parts, BigDecimal.valueOf(quantity.parts(unit)));
        if (!Double.isFinite(value)) {
            throw words.wrong(at, "has a value beyond all numbers", "Write one that a measure can have.");
        }
        // Pickers who finish what they have in hand after their shift are more than fully used.
        if (quantity == Quantity.SHARE && value > 1 && !measure.endsWith(MAY_PASS_ONE)) {
            throw words.wrong(at, "has a share above 1, which no measure reaches", shareFor(value));
        }
        return value;
    }

    /** Counts of minutes, latencies and their like. */
    boolean isNeverNegative() {
        return isNeverNegative;
    }

    /** In some countries ten thousand is written 10.000: ask, for counts have no three decimals. */
    private void refuseDotsForThousands(int at) {
        boolean counts = quantity == Quantity.COUNT || quantity == Quantity.PER_SECOND || quantity == Quantity.FEN;
        String digits = words.dotsForThousands();
        if (counts && !digits.isEmpty()) {
            String thousands = digits.replace('.', ',');
            String ones = digits.substring(0, digits.indexOf('.'));
            throw words.wrong(
                    at,
                    "has a value that may be " + thousands
                            + (digits.indexOf('.') == digits.lastIndexOf('.') ? " or " + ones : ""),
                    "Write " + thousands + (digits.indexOf('.') == digits.lastIndexOf('.') ? ", or " + ones : "")
                            + ".");
        }
    }

    private double instant(int at, long clock) {
        if (quantity == Quantity.INSTANT) {
            return (double) clock / VirtualTime.SECOND;
        }
        throw words.wrong(
                at, "has a time of day for a value", "Write the comparison first, as in " + Gauges.EXAMPLE + ".");
    }

    private BigDecimal factor(int at, String unit) {
        if (unit.isEmpty() && quantity == Quantity.MILLISECONDS && words.beginsWith("latency.")) {
            throw words.wrong(at, "has no unit", "Write such as 2 s; units: " + quantity.units() + ".");
        }
        long factor = quantity.factor(unit);
        if (factor == 0) {
            throw words.wrong(at, "has a unit that does not fit, " + unit, "Units: " + quantity.units() + ".");
        }
        return BigDecimal.valueOf(factor);
    }

    private static String shareFor(double value) {
        if (value > 100) {
            return "Write at most 1 or 100 %.";
        }
        return "Write " + Words.plain(value / 100) + " or " + Words.plain(value) + " %.";
    }
}
