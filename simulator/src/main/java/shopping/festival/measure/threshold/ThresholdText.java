package shopping.festival.measure.threshold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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
        ValueText value = new ValueText(words, measure.gauge(), measure.name());
        Limit limit = comparison.group().equals("between")
                ? range(value)
                : bound(comparison.group(), comparison.start(), value);
        Part part = part(measure.gauge());
        if (!words.isOver()) {
            throw words.wrong(words.place(), "goes on where it should end", "Only between HH:MM and HH:MM may follow.");
        }
        return new Threshold(text, measure.gauge(), measure.isWhole(), limit, part);
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
                double bound = value.read("");
                boolean isIn = !operator.equals("<") && !operator.equals(">");
                return operator.charAt(0) == '<' || operator.equals("≤")
                        ? Limit.below(bound, isIn)
                        : Limit.above(bound, isIn);
            }
            default -> throw words.wrong(at, "compares by " + operator, COMPARISONS);
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

    private Part part(Gauge gauge) {
        int at = words.place();
        if (!words.takeWord("between")) {
            return Part.NONE;
        }
        if (gauge instanceof Gauge.Number) {
            throw words.wrong(
                    at,
                    "asks for a part of the day of what is known only of the whole run",
                    "Take a column of the timeline or a latency, such as payment_queue or latency.payment.p99.");
        }
        long from = clock();
        if (!words.takeWord("and")) {
            throw words.wrong(words.place(), "has no end of the part of the day", "Write between HH:MM and HH:MM.");
        }
        int second = words.place();
        long to = clock();
        if (to <= from) {
            throw words.wrong(second, "ends before it begins", "Write the earlier time first.");
        }
        return new Part(from, to);
    }

    private long clock() {
        int at = words.place();
        long clock = words.takeClock()
                .orElseThrow(() -> words.wrong(at, "has no time of day", "Write HH:MM or HH:MM:SS, such as 00:30."));
        if (clock > gauges.dayMicros()) {
            throw words.wrong(at, "lies outside the day", "The day is from 00:00 to " + dayEnd() + ".");
        }
        return clock;
    }

    private String dayEnd() {
        long seconds = gauges.dayMicros() / VirtualTime.SECOND;
        String minute = String.format(Locale.ROOT, "%02d:%02d", seconds / 3_600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minute : minute + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
