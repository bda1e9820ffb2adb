package shopping.festival.scenario.hocon;

import com.typesafe.config.ConfigValueFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.LawName;

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
        return s.need(key, "fixed, exponential, or a law with mean 1")
                .map(item -> aroundOne(s, key, why, item).named(nameOf(item)))
                .orElse(Law.fixed(1));
    }

    private static Law aroundOne(Section s, String key, String why, Item item) {
        if (item.isWord("fixed")) {
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

    /** A law that knows where it was read. */
    public Law read(Item item) {
        return unnamed(item).named(nameOf(item));
    }

    private static LawName nameOf(Item item) {
        return new LawName(item.key().place(), item.key().words());
    }

    /** What a law that is none is taken for while the reading goes on. */
    private static Law standIn() {
        return Law.fixed(1);
    }

    private Law unnamed(Item item) {
        if (item.isObject()) {
            return read(Section.of(item));
        }
        Matcher line = LINE.matcher(item.isText() ? item.text() : "");
        if (!line.matches()) {
            return Law.fixed(quantity.applyAsDouble(item));
        }
        String name = line.group(1);
        Map<String, Object> parts = NAMES.contains(name) ? LawLine.parameters(name, line.group(2)) : Map.of();
        if (parts.isEmpty()) {
            item.wrong(
                    NAMES.contains(name) ? "is not a law" : "names an unknown law",
                    NAMES.contains(name)
                            ? "Write exponential 3 min, uniform 1 s .. 5 s, or { law = " + name + ", … }."
                            : Suggestion.among(name, NAMES));
            return standIn();
        }
        // Each part stands where the line does.
        parts.replaceAll((key, value) ->
                ConfigValueFactory.fromAnyRef(value).withOrigin(item.value().origin()));
        return read(Section.of(new Item(
                item.problems(),
                item.path(),
                ConfigValueFactory.fromMap(parts).withOrigin(item.value().origin()))));
    }

    private Law read(Section s) {
        String law = NAMES.get(s.choice("law", NAMES));
        if (!s.clean("law")) {
            return standIn();
        }
        Law read = read(law, s);
        s.refuseUnknown();
        return s.isClean() ? read : standIn();
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
        return s.need(key, "a value").map(quantity::applyAsDouble).orElse(1.0);
    }

    private double positive(Section s, String key) {
        double value = value(s, key);
        if (!(value > 0)) {
            s.at(key).wrong("is not positive", "Use a fixed law for 0.");
            return 1;
        }
        return value;
    }

    private Law uniform(Section s) {
        double from = value(s, "from");
        double to = value(s, "to");
        if (s.clean("from", "to") && to < from) {
            s.at("to").wrong("lies before from (" + s.at("from").shown() + ")", "Swap them.");
            return standIn();
        }
        return Law.uniform(from, to);
    }

    private Law hyperexponential(Section s) {
        double[] shares = Shares.of(s, "shares", 100);
        double[] means = values(s, "means");
        if (s.clean("shares", "means") && Arrays.stream(means).anyMatch(m -> !(m > 0))) {
            s.at("means").wrong("has a mean that is not positive", "Use positive means.");
        }
        return sameLength(s, "shares", shares, "means", means) ? Law.hyperexponential(shares, means) : standIn();
    }

    private Law table(Section s) {
        double[] values = values(s, "values");
        double[] weights = s.need("weights", "a list of weights")
                .map(item -> item.numbers(0, 1e12))
                .orElse(new double[0]);
        if (s.clean("values", "weights") && !(Arrays.stream(weights).sum() > 0)) {
            s.at("weights").wrong("has no positive entry", "Give some value a weight.");
        }
        return sameLength(s, "values", values, "weights", weights) ? Law.table(values, weights) : standIn();
    }

    private double[] values(Section s, String key) {
        return s.need(key, "a list")
                .map(item ->
                        item.elements("a list").stream().mapToDouble(quantity).toArray())
                .orElse(new double[0]);
    }

    private static boolean sameLength(Section s, String first, double[] a, String second, double[] b) {
        if (!s.clean(first, second)) {
            return false;
        }
        if (a.length != b.length) {
            s.at(second).wrong("has " + b.length + " entries, " + first + " has " + a.length, "Make them as many.");
            return false;
        }
        return true;
    }
}
