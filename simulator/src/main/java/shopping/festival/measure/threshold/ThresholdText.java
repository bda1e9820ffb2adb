package shopping.festival.measure.threshold;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.measure.Timeline;
import shopping.festival.measure.threshold.Threshold.Part;

/**
 * Reads {@code MEASURE [at scale 1] OP VALUE [between HH:MM and HH:MM]} and {@code MEASURE [at scale 1] between VALUE
 * and VALUE [between HH:MM and HH:MM]}, from the left: a {@code between} behind the measure is its comparison, one behind
 * a value is a part of the day.
 */
public final class ThresholdText {
    private static final Pattern COMPARISON = Pattern.compile("[<>=!≤≥]+|(?<=\\s)between(?=\\s|$)");
    private static final Pattern WHOLE_MARKET = Pattern.compile("\\s+at\\s+scale\\s+1$");
    private static final String COMPARISONS = "Use <, <=, >, >= or between … and ….";
    private static final Map<String, Double> MULTIPLES =
            new TreeMap<>(Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9));

    private final String text;
    private final Gauges gauges;
    private final Words words;
    private Gauge gauge;
    private String name;

    private ThresholdText(String text, Gauges gauges) {
        this.text = text;
        this.gauges = gauges;
        this.words = new Words(text);
    }

    /** @throws Misread at the first place that makes no sense */
    public static Threshold read(String text, Gauges gauges) throws Misread {
        return new ThresholdText(text.strip(), gauges).threshold();
    }

    private Misread wrong(int at, String rule, String advice) {
        return new Misread(text, at, rule, advice);
    }

    private Threshold threshold() throws Misread {
        Matcher comparison = COMPARISON.matcher(text);
        boolean isCompared = comparison.find();
        String measure = isCompared ? text.substring(0, comparison.start()).stripTrailing() : text;
        boolean isWhole = measure(measure);
        if (!isCompared) {
            throw wrong(text.length(), "has no comparison", COMPARISONS);
        }
        words.goTo(comparison.end());
        Limit limit = comparison.group().equals("between") ? range() : bound(comparison.group(), comparison.start());
        Part part = part();
        if (!words.isOver()) {
            throw wrong(words.place(), "goes on where it should end", "Only between HH:MM and HH:MM may follow.");
        }
        return new Threshold(text, gauge, isWhole, limit, part);
    }

    /** Finds the gauge; true if it is asked for at scale 1. */
    private boolean measure(String measure) throws Misread {
        Matcher whole = WHOLE_MARKET.matcher(measure);
        boolean isWhole = whole.find();
        name = isWhole ? measure.substring(0, whole.start()) : measure;
        if (name.isEmpty()) {
            throw wrong(0, "names no measure", "Write such as latency.payment.p99 < 2 s.");
        }
        gauge = gauges.find(name);
        if (gauge == null) {
            throw wrong(0, "is about an unknown measure, " + name, gauges.advice(name));
        }
        if (gauge instanceof Gauge.Column c && c.fold() == Gauge.Fold.SUM && Timeline.isLevel(c.name())) {
            throw wrong(0, "adds up what stands at the end of each minute", "Take max(" + c.name() + ").");
        }
        if (isWhole && !gauge.quantity().growsWithScale()) {
            throw wrong(
                    whole.start() + 1, "asks for scale 1 of what is the same at any scale", "Leave at scale 1 out.");
        }
        return isWhole;
    }

    private Limit bound(String operator, int at) throws Misread {
        switch (operator) {
            case "<", "<=", "≤", ">", ">=", "≥" -> {
                double value = value("");
                boolean isIn = !operator.equals("<") && !operator.equals(">");
                return operator.charAt(0) == '<' || operator.equals("≤")
                        ? Limit.below(value, isIn)
                        : Limit.above(value, isIn);
            }
            default -> throw wrong(at, "compares by " + operator, COMPARISONS);
        }
    }

    private Limit range() throws Misread {
        // A unit behind the second value may stand for both.
        double low = value(words.unitAfterAnd());
        if (!words.takeWord("and")) {
            throw wrong(words.place(), "has no second value", "Write between A and B.");
        }
        int second = words.place();
        double high = value("");
        if (low > high) {
            throw wrong(second, "has a second value that is smaller than its first", "Write the smaller value first.");
        }
        return Limit.between(low, high);
    }

    private double value(String unitOtherwise) throws Misread {
        int at = words.place();
        Long clock = words.takeClock();
        if (clock != null) {
            if (gauge.quantity() == Quantity.INSTANT) {
                return (double) clock / VirtualTime.SECOND;
            }
            throw wrong(
                    at, "has a time of day for a value", "Write the comparison first, as in " + Gauges.EXAMPLE + ".");
        }
        Double number = words.takeNumber();
        if (number == null) {
            throw wrong(
                    at,
                    "has no value",
                    "Write a number; units: " + gauge.quantity().units() + ".");
        }
        int unitAt = words.place();
        String unit = words.takeUnit();
        double multiple = MULTIPLES.getOrDefault(unit, 1.0);
        if (MULTIPLES.containsKey(unit)) {
            unitAt = words.place();
            unit = words.takeUnit();
        }
        if (unit.isEmpty()) {
            unit = unitOtherwise;
        }
        if (unit.isEmpty() && gauge.quantity() == Quantity.MILLISECONDS && text.startsWith("latency.")) {
            throw wrong(
                    unitAt,
                    "has no unit",
                    "Write such as 2 s; units: " + gauge.quantity().units() + ".");
        }
        double factor = gauge.quantity().factor(unit);
        if (factor == 0) {
            throw wrong(
                    unitAt,
                    "has a unit that does not fit, " + unit,
                    "Units: " + gauge.quantity().units() + ".");
        }
        double value = number * multiple * factor;
        if (!Double.isFinite(value)) {
            throw wrong(at, "has a value beyond all numbers", "Write one that a measure can have.");
        }
        // Pickers who finish what they have in hand after their shift are more than fully used.
        if (gauge.quantity() == Quantity.SHARE && value > 1 && !name.endsWith("utilisation")) {
            throw wrong(at, "has a share above 1, which no measure reaches", shareFor(value));
        }
        return value;
    }

    private static String shareFor(double value) {
        if (value > 100) {
            return "Write at most 1 or 100 %.";
        }
        return "Write " + Words.plain(value / 100) + " or " + Words.plain(value) + " %.";
    }

    private Part part() throws Misread {
        int at = words.place();
        if (!words.takeWord("between")) {
            return Part.NONE;
        }
        if (gauge instanceof Gauge.Number) {
            throw wrong(
                    at,
                    "asks for a part of the day of what is known only of the whole run",
                    "Take a column of the timeline or a latency, such as payment_queue or latency.payment.p99.");
        }
        long from = clock();
        if (!words.takeWord("and")) {
            throw wrong(words.place(), "has no end of the part of the day", "Write between HH:MM and HH:MM.");
        }
        int second = words.place();
        long to = clock();
        if (to <= from) {
            throw wrong(second, "ends before it begins", "Write the earlier time first.");
        }
        return new Part(from, to);
    }

    private long clock() throws Misread {
        int at = words.place();
        Long clock = words.takeClock();
        if (clock == null) {
            throw wrong(at, "has no time of day", "Write HH:MM or HH:MM:SS, such as 00:30.");
        }
        if (clock > gauges.dayMicros()) {
            throw wrong(at, "lies outside the day", "The day is from 00:00 to " + dayEnd() + ".");
        }
        return clock;
    }

    private String dayEnd() {
        long minutes = gauges.dayMicros() / VirtualTime.MINUTE;
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
