package shopping.festival.measure.threshold;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.measure.Timeline;
import shopping.festival.measure.threshold.Threshold.Part;

/**
 * Reads {@code MEASURE [at scale 1] OP VALUE} and {@code MEASURE [at scale 1] between VALUE and VALUE}, from the left: a
 * {@code between} behind the measure is its comparison. What may follow, a part of the day and how long the limit has to
 * be broken, {@link WhenText} reads.
 */
public final class ThresholdText {
    private static final Pattern COMPARISON = Pattern.compile("[<>=!≤≥]+|(?<=\\s)between(?=\\s|$)");
    private static final Pattern WHOLE_MARKET = Pattern.compile("\\s+at\\s+scale\\s+1$");
    private static final String COMPARISONS = "Use <, <=, >, >=, == or between … and ….";

    private final String text;
    private final Gauges gauges;
    private final Words words;

    /** @param isWhole whether it is asked for at scale 1 */
    private record Measure(String name, Gauge gauge, boolean isWhole) {}

    private ThresholdText(String text, Gauges gauges) {
        this.text = text;
        this.gauges = gauges;
        this.words = new Words(text);
    }

    /** The threshold, or what is wrong at the first place that makes no sense. */
    public static Reading read(String text, Gauges gauges) {
        try {
            return new ThresholdText(text.strip(), gauges).threshold();
        } catch (MisreadHere stop) {
            return stop.misread();
        }
    }

    private Threshold threshold() {
        Optional<MatchResult> found = comparison();
        Measure measure = measure(
                found.map(c -> text.substring(0, c.start()).stripTrailing()).orElse(text));
        MatchResult comparison = found.orElseThrow(() -> words.wrong(text.length(), "has no comparison", COMPARISONS));
        words.goTo(comparison.end());
        ValueText value = ValueText.of(words, measure.gauge(), measure.name());
        Limit limit = comparison.group().equals("between")
                ? range(value)
                : bound(comparison.group(), comparison.start(), value);
        WhenText when = new WhenText(words, measure.gauge(), gauges);
        Part part = when.part();
        int minutes = when.minutesBroken();
        if (!words.isOver()) {
            throw words.wrong(
                    words.place(),
                    "goes on where it should end",
                    "Only between HH:MM and HH:MM, within D of FAULT and for D may follow.");
        }
        return new Threshold(text, measure.gauge(), measure.isWhole(), limit, part, minutes);
    }

    /** The one behind the name of a measure, for a name may have a comparison in it; else the first, if there is one. */
    private Optional<MatchResult> comparison() {
        List<MatchResult> all = COMPARISON.matcher(text).results().toList();
        return all.stream()
                .filter(c -> isMeasure(text.substring(0, c.start()).stripTrailing()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private boolean isMeasure(String words) {
        return gauges.find(WHOLE_MARKET.matcher(words).replaceFirst("")).isPresent();
    }

    private Measure measure(String measure) {
        Matcher whole = WHOLE_MARKET.matcher(measure);
        boolean isWhole = whole.find();
        String name = isWhole ? measure.substring(0, whole.start()) : measure;
        if (name.isEmpty()) {
            throw words.wrong(0, "names no measure", "Write such as latency.payment.p99 < 2 s.");
        }
        Gauge gauge = gauges.find(name)
                .orElseThrow(() -> words.wrong(0, "is about an unknown measure, " + name, gauges.advice(name)));
        if (gauge instanceof Gauge.Column c && c.fold() == Gauge.Fold.SUM && Timeline.isLevel(c.name())) {
            throw words.wrong(0, "adds up what stands at the end of each minute", "Take max(" + c.name() + ").");
        }
        if (isWhole && !gauge.quantity().growsWithScale()) {
            throw words.wrong(
                    whole.start() + 1, "asks for scale 1 of what is the same at any scale", "Leave at scale 1 out.");
        }
        return new Measure(name, gauge, isWhole);
    }

    private Limit bound(String operator, int at, ValueText value) {
        switch (operator) {
            case "<", "<=", "≤", ">", ">=", "≥" -> {
                int valueAt = words.place();
                double bound = value.read("");
                refuseLessThanNothing(operator, bound, valueAt, value);
                boolean isIn = !operator.equals("<") && !operator.equals(">");
                return operator.charAt(0) == '<' || operator.equals("≤")
                        ? Limit.below(bound, isIn)
                        : Limit.above(bound, isIn);
            }
            case "==" -> {
                return Limit.exactly(value.read(""));
            }
            default -> throw words.wrong(at, "compares by " + operator, COMPARISONS);
        }
    }

    /** What is never below nothing cannot be asked to be. */
    private void refuseLessThanNothing(String operator, double bound, int at, ValueText value) {
        boolean isUpper = operator.startsWith("<") || operator.equals("≤");
        if (isUpper && value.isNeverNegative() && (bound < 0 || bound == 0 && operator.equals("<"))) {
            throw words.wrong(at, "asks for less than nothing", "No such measure is below 0: write <= 0, or more.");
        }
    }

    private Limit range(ValueText value) {
        // A unit behind the second value may stand for both.
        double low = value.read(words.unitAfterAnd());
        if (!words.takeWord("and")) {
            throw words.wrong(words.place(), "has no second value", "Write between A and B.");
        }
        int second = words.place();
        double high = value.read("");
        if (low > high) {
            throw words.wrong(
                    second, "has a second value that is smaller than its first", "Write the smaller value first.");
        }
        return Limit.between(low, high);
    }
}
