package shopping.festival.study.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import shopping.festival.study.mix.Span.End;

/** How assumptions are read off a scenario and set anew. */
final class Spans {
    private static final String FULFILMENT = "mix.fulfilment";
    private static final String CATEGORIES = "market.categories";
    private static final String LEAVE = "leave";

    private Spans() {}

    /** A number of one key. */
    static Function<ScenarioValues, Span> number(String key, DoubleUnaryOperator low, DoubleUnaryOperator high) {
        return values -> {
            double value = values.number(key);
            return new Span(
                    ScenarioValues.text(value),
                    end(key, value, low.applyAsDouble(value)),
                    end(key, value, high.applyAsDouble(value)));
        };
    }

    private static End end(String key, double value, double end) {
        String text = ScenarioValues.text(end);
        return new End(
                text, text.equals(ScenarioValues.text(value)) ? List.of() : List.of(ScenarioValues.set(key, end)));
    }

    /** The spread of all kinds' forecasts, half as wide and half as wide again. */
    static Span forecastCv(ScenarioValues values) {
        return kinds(values, List.of("forecastCv"), "half as wide", cv -> cv / 2, "half as wide again", cv -> 1.5 * cv);
    }

    /** What keeps buyers from kinds of sellers, half as much of it and half as much again. */
    static Span obstacles(ScenarioValues values) {
        return kinds(
                values,
                List.of("localisation", "trust", "marketFit"),
                "half of them",
                factor -> 1 - (1 - factor) / 2,
                "half as much again",
                factor -> Math.max(0, 1 - 1.5 * (1 - factor)));
    }

    private static Span kinds(
            ScenarioValues values,
            List<String> numbers,
            String lowWords,
            DoubleUnaryOperator low,
            String highWords,
            DoubleUnaryOperator high) {
        List<String> lows = new ArrayList<>();
        List<String> highs = new ArrayList<>();
        List<String> as = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String group : values.kindGroups()) {
            as.add(values.withMembers(group, numbers, x -> x));
            lows.add(values.withMembers(group, numbers, low));
            highs.add(values.withMembers(group, numbers, high));
            for (String kind : values.members(group)) {
                words.add(kind + " "
                        + numbers.stream()
                                .map(n -> ScenarioValues.text(values.number(ScenarioValues.path(group, kind, n))))
                                .collect(Collectors.joining(" · ")));
            }
        }
        return new Span(
                String.join(", ", words),
                new End(lowWords, lows.equals(as) ? List.of() : List.copyOf(lows)),
                new End(highWords, highs.equals(as) ? List.of() : List.copyOf(highs)));
    }

    /** The part of foreign brands that crosses the border, half of it and half as much again; bonded and direct as before. */
    static Span fulfilment(ScenarioValues values) {
        double abroad = values.number(FULFILMENT + ".bonded") + values.number(FULFILMENT + ".direct");
        return new Span(percent(abroad), crossing(values, abroad, 0.5), crossing(values, abroad, 1.5));
    }

    private static End crossing(ScenarioValues values, double abroad, double times) {
        double part = Math.min(1, times * abroad);
        if (part == abroad) {
            return new End(percent(part), List.of());
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        double inside = 1;
        for (String mode : List.of("bonded", "direct")) {
            double share = ScenarioValues.rounded(values.number(FULFILMENT + "." + mode) * part / abroad);
            shares.put(mode, share);
            inside -= share;
        }
        shares.put("domestic", ScenarioValues.rounded(inside));
        return new End(percent(part), List.of(ScenarioValues.set(FULFILMENT, shares)));
    }

    /** How many give up at once when something is sold out, half as many and twice as many, category by category. */
    static Span reactions(ScenarioValues values) {
        return new Span(leaving(values, 1), reacting(values, 0.5), reacting(values, 2));
    }

    private static End reacting(ScenarioValues values, double times) {
        List<String> overrides = new ArrayList<>();
        for (String category : values.members(CATEGORIES)) {
            String group = ScenarioValues.path(CATEGORIES, category, "reactions");
            double leave = leave(values, category);
            double more = Math.min(1, times * leave);
            if (more == leave) {
                continue;
            }
            Map<String, Double> shares = new LinkedHashMap<>();
            for (String reaction : values.members(group)) {
                double share = values.number(ScenarioValues.path(group, reaction));
                shares.put(reaction, reaction.equals(LEAVE) ? more : share * (1 - more) / (1 - leave));
            }
            overrides.add(ScenarioValues.set(group, shares));
        }
        return new End(leaving(values, times), overrides);
    }

    private static double leave(ScenarioValues values, String category) {
        String group = ScenarioValues.path(CATEGORIES, category, "reactions");
        return values.members(group).contains(LEAVE) ? values.number(ScenarioValues.path(group, LEAVE)) : 0;
    }

    /** {@code 7 to 15 %}: over the categories. */
    private static String leaving(ScenarioValues values, double times) {
        double[] all = values.members(CATEGORIES).stream()
                .mapToDouble(category -> Math.min(1, times * leave(values, category)))
                .sorted()
                .toArray();
        String least = ScenarioValues.text(100 * all[0]);
        String most = ScenarioValues.text(100 * all[all.length - 1]);
        return (least.equals(most) ? least : least + " to " + most) + " %";
    }

    private static String percent(double share) {
        return ScenarioValues.text(100 * share) + " %";
    }
}
