package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigValueFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.random.Law;

/**
 * Reads a law of probability: a value ({@code 5 s}), a line ({@code exponential 3 min}, {@code uniform 1 s .. 5 s}), or
 * a group ({@code { law = gamma, shape = 0.5, mean = 3 min }}).
 */
public final class Laws {
    /** Times, in microseconds. */
    public static final Laws TIME = new Laws(Durations::fractional);
    /** Prices in RMB, in fen. */
    public static final Laws PRICE = new Laws(item -> 100 * item.number(0.01, 10_000_000));
    /** Work: numbers with mean 1. */
    static final Laws WORK = new Laws(item -> item.number(0, 1e6));

    private static final List<String> NAMES =
            List.of("fixed", "uniform", "exponential", "erlang", "gamma", "lognormal", "hyperexponential", "table");
    private static final Pattern LINE = Pattern.compile("(\\p{Alpha}+)\\s+(.*\\S)\\s*");
    private static final Pattern SHAPED = Pattern.compile("([0-9.]+)\\s+(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final Pattern SPREAD = Pattern.compile("(.+?)\\s+scv\\s+([0-9.eE+-]+)");
    private static final Law STAND_IN = Law.fixed(1);

    private final ToDoubleFunction<Item> quantity;

    private Laws(ToDoubleFunction<Item> quantity) {
        this.quantity = quantity;
    }

    /**
     * A law of a factor: {@code fixed}, {@code exponential}, or any with mean 1.
     *
     * @param why what sets the size that is multiplied
     */
    public static Law aroundOne(Section s, String key, String why) {
        Item item = s.need(key, "fixed, exponential, or a law with mean 1");
        if (item == null || item.isWord("fixed")) {
            return Law.fixed(1);
        }
        if (item.isWord("exponential")) {
            return Law.exponential(1);
        }
        Law law = WORK.read(item);
        if (s.clean(key) && Math.abs(law.mean() - 1) > 1e-6) {
            item.wrong("has mean " + Item.rounded(law.mean()), "Use a law with mean 1; " + why + ".");
        }
        return law;
    }

    public Law read(Item item) {
        if (item.isObject()) {
            return read(Section.of(item));
        }
        Matcher line = LINE.matcher(item.isText() ? item.text() : "");
        if (!line.matches()) {
            return Law.fixed(quantity.applyAsDouble(item));
        }
        String name = line.group(1);
        Map<String, Object> parts = NAMES.contains(name) ? parts(name, line.group(2)) : null;
        if (parts == null) {
            item.wrong(
                    NAMES.contains(name) ? "is not a law" : "names an unknown law",
                    NAMES.contains(name)
                            ? "Write exponential 3 min, uniform 1 s .. 5 s, or { law = " + name + ", … }."
                            : Suggestion.among(name, NAMES));
            return STAND_IN;
        }
        return read(Section.of(new Item(
                item.problems(),
                item.path(),
                ConfigValueFactory.fromMap(parts).withOrigin(item.value().origin()))));
    }

    /** The parameters a line gives, or null if it has another form. */
    private static Map<String, Object> parts(String name, String rest) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("law", name);
        Matcher range = RANGE.matcher(rest);
        Matcher shaped = SHAPED.matcher(rest);
        Matcher spread = SPREAD.matcher(rest);
        switch (name) {
            case "fixed" -> parts.put("value", number(rest));
            case "exponential" -> parts.put("mean", number(rest));
            case "uniform" -> {
                if (!range.matches()) {
                    return null;
                }
                parts.put("from", number(range.group(1)));
                parts.put("to", number(range.group(2)));
            }
            case "erlang", "gamma" -> {
                if (!shaped.matches()) {
                    return null;
                }
                parts.put("shape", number(shaped.group(1)));
                parts.put("mean", number(shaped.group(2)));
            }
            case "lognormal" -> {
                if (!spread.matches()) {
                    return null;
                }
                parts.put("mean", number(spread.group(1)));
                parts.put("scv", number(spread.group(2)));
            }
            default -> {
                return null;
            }
        }
        return parts;
    }

    private static Object number(String text) {
        try {
            return Double.valueOf(text.trim());
        } catch (NumberFormatException e) {
            return text.trim();
        }
    }

    private Law read(Section s) {
        Item name = s.need("law", "one of " + String.join(", ", NAMES));
        if (name == null) {
            return STAND_IN;
        }
        String law = NAMES.get(name.oneOf(NAMES));
        if (!s.clean("law")) {
            return STAND_IN;
        }
        Law read = read(law, s);
        s.refuseUnknown();
        return s.problems().isClean(s.path()) ? read : STAND_IN;
    }

    private Law read(String law, Section s) {
        return switch (law) {
            case "fixed" -> Law.fixed(value(s, "value"));
            case "uniform" -> uniform(s);
            case "exponential" -> Law.exponential(positive(s, "mean"));
            case "erlang" -> Law.erlang(s.count("shape", 1, 1_000), positive(s, "mean"));
            case "gamma" -> Law.gamma(s.number("shape", 0.01, 1e6), positive(s, "mean"));
            case "lognormal" -> Law.logNormal(positive(s, "mean"), s.number("scv", 0.000001, 1e4));
            case "hyperexponential" -> hyperexponential(s);
            default -> table(s);
        };
    }

    private double value(Section s, String key) {
        Item item = s.need(key, "a value");
        return item == null ? 1 : quantity.applyAsDouble(item);
    }

    private double positive(Section s, String key) {
        Item item = s.need(key, "a value");
        double value = item == null ? 1 : quantity.applyAsDouble(item);
        if (!(value > 0)) {
            item.wrong("is not positive", "Use a fixed law for 0.");
            return 1;
        }
        return value;
    }

    private Law uniform(Section s) {
        double from = value(s, "from");
        double to = value(s, "to");
        if (s.clean("from", "to") && to < from) {
            s.find("to").wrong("lies before from (" + s.find("from").shown() + ")", "Swap them.");
            return STAND_IN;
        }
        return Law.uniform(from, to);
    }

    private Law hyperexponential(Section s) {
        double[] shares = Shares.of(s, "shares", 100);
        double[] means = values(s, "means");
        if (s.clean("shares", "means") && Arrays.stream(means).anyMatch(m -> !(m > 0))) {
            s.find("means").wrong("has a mean that is not positive", "Use positive means.");
        }
        return sameLength(s, "shares", shares, "means", means) ? Law.hyperexponential(shares, means) : STAND_IN;
    }

    private Law table(Section s) {
        double[] values = values(s, "values");
        Item item = s.need("weights", "a list of weights");
        double[] weights = item == null ? new double[0] : item.numbers(0, 1e12);
        if (s.clean("values", "weights") && !(Arrays.stream(weights).sum() > 0)) {
            s.find("weights").wrong("has no positive entry", "Give some value a weight.");
        }
        return sameLength(s, "values", values, "weights", weights) ? Law.table(values, weights) : STAND_IN;
    }

    private double[] values(Section s, String key) {
        Item item = s.need(key, "a list");
        return item == null
                ? new double[0]
                : item.elements("a list").stream().mapToDouble(quantity).toArray();
    }

    private static boolean sameLength(Section s, String first, double[] a, String second, double[] b) {
        if (!s.clean(first, second)) {
            return false;
        }
        if (a.length != b.length) {
            s.find(second).wrong("has " + b.length + " entries, " + first + " has " + a.length, "Make them as many.");
            return false;
        }
        return true;
    }
}
