package shopping.festival.study.sweep;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.study.frame.NumberRange;

/**
 * A simplex-lattice design {q, m}: all mixtures of q things in shares of 0, 1/m, 2/m … 1 that sum to 1 (Scheffé 1958,
 * "Experiments with mixtures"). There are C(q + m − 1, m) of them.
 *
 * @param names of the things
 * @param steps m
 */
record Lattice(List<String> names, int steps) {
    private static final Pattern FORM = Pattern.compile("lattice\\s*\\((.*)\\)");
    private static final String ADVICE = "Write such as lattice(US,JP,KR;4).";

    static boolean isOne(String value) {
        return value.startsWith("lattice")
                && value.substring("lattice".length()).strip().startsWith("(");
    }

    /**
     * The values of {@code lattice(US,JP,KR;4)}.
     *
     * @param wrong is told what is wrong with it, rule and advice; it then has no values
     */
    static List<String> values(String text, Consumer<String> wrong) {
        Matcher matcher = FORM.matcher(text);
        String[] halves = matcher.matches() ? matcher.group(1).split(";", -1) : new String[0];
        if (halves.length != 2) {
            wrong.accept("is no lattice of names and a number of steps. " + ADVICE);
            return List.of();
        }
        List<String> names =
                Arrays.stream(halves[0].split(",", -1)).map(String::strip).toList();
        if (names.size() < 2 || names.stream().anyMatch(String::isEmpty)) {
            wrong.accept("does not name two things to mix or more. " + ADVICE);
            return List.of();
        }
        if (names.stream().distinct().count() < names.size()) {
            wrong.accept("names one thing twice. Name it once.");
            return List.of();
        }
        int steps = steps(halves[1].strip());
        if (steps < 1) {
            wrong.accept("divides the whole into " + halves[1].strip() + " steps. Use 1 to " + NumberRange.POINTS_MOST
                    + ".");
            return List.of();
        }
        BigInteger points = points(names.size(), steps);
        if (points.compareTo(BigInteger.valueOf(NumberRange.POINTS_MOST)) > 0) {
            wrong.accept(
                    "has " + points + " points, more than " + NumberRange.POINTS_MOST + ". Take fewer steps or names.");
            return List.of();
        }
        return new Lattice(names, steps).mixtures().stream().map(Mixture::value).toList();
    }

    /** 0 for what is no number of steps. */
    private static int steps(String text) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= NumberRange.POINTS_MOST
                ? Integer.parseInt(text)
                : 0;
    }

    /** C(q + m − 1, m). */
    static BigInteger points(int things, int steps) {
        BigInteger points = BigInteger.ONE;
        for (int i = 1; i <= steps; i++) {
            points = points.multiply(BigInteger.valueOf(things - 1L + i)).divide(BigInteger.valueOf(i));
        }
        return points;
    }

    /** All of the first thing first, all of the last one last. */
    List<Mixture> mixtures() {
        List<Mixture> mixtures = new ArrayList<>();
        add(mixtures, new int[names.size()], 0, steps);
        return List.copyOf(mixtures);
    }

    private void add(List<Mixture> mixtures, int[] parts, int place, int left) {
        if (place == parts.length - 1) {
            parts[place] = left;
            mixtures.add(mixture(parts));
            return;
        }
        for (int part = left; part >= 0; part--) {
            parts[place] = part;
            add(mixtures, parts, place + 1, left - part);
        }
    }

    private Mixture mixture(int[] parts) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int n = 0; n < parts.length; n++) {
            shares.put(names.get(n), (double) parts[n] / steps);
        }
        return new Mixture(shares);
    }
}
