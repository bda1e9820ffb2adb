package shopping.festival.study.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers along an axis as a user types them: {@code 0:0.6:0.1} for 0, 0.1 … 0.6, both ends in, {@code 10%} for 0.1,
 * {@code 60 s:120 s:20 s}. Counted in decimals, so that the fourth of the first is 0.3 and not 0.30000000000000004.
 */
public final class NumberRange {
    /** As many as anybody plays. */
    public static final int POINTS_MOST = 1_000;

    private static final String FORM = "Write FROM:TO:STEP, such as 0:0.6:0.1.";
    /** A number and the unit behind it. Exponents of three digits are more than any quantity has. */
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?)\\s*([a-zA-Z]*|%)");
    /** What could be no value of a key: a colon stands only in quotes, brackets and braces. */
    private static final Pattern RANGE = Pattern.compile("[^\"\\[{(:]*:[^\"\\[{(]*");

    private final String text;
    private final Consumer<String> wrong;

    private NumberRange(String text, Consumer<String> wrong) {
        this.text = text;
        this.wrong = wrong;
    }

    private record Quantity(BigDecimal number, String unit) {
        boolean isZero() {
            return number.signum() == 0;
        }
    }

    /**
     * What a part between commas stands for: the numbers of a range, a percentage as a decimal, anything else as it is.
     *
     * @param wrong is told what is wrong with a range, rule and advice; it then has no values
     */
    public static List<String> values(String part, Consumer<String> wrong) {
        String text = part.strip();
        if (RANGE.matcher(text).matches()) {
            return new NumberRange(text, wrong).all();
        }
        return List.of(inDecimals(text));
    }

    /** A percentage as a decimal, anything else as it is. */
    public static String inDecimals(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() && matcher.group(2).equals("%") ? written(quantity(matcher)) : text;
    }

    private static Quantity quantity(Matcher matcher) {
        return new Quantity(new BigDecimal(matcher.group(1)), matcher.group(2));
    }

    private static String written(Quantity quantity) {
        boolean isPercent = quantity.unit().equals("%");
        BigDecimal number = isPercent ? quantity.number().movePointLeft(2) : quantity.number();
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return isPercent || quantity.unit().isEmpty() ? plain : plain + " " + quantity.unit();
    }

    private List<String> all() {
        List<Matcher> parts = Arrays.stream(text.split(":", -1))
                .map(part -> NUMBER.matcher(part.strip()))
                .toList();
        if (parts.size() != 3 || !parts.stream().allMatch(Matcher::matches)) {
            wrong.accept("is no range of numbers. " + FORM);
            return List.of();
        }
        List<Quantity> three = parts.stream().map(NumberRange::quantity).toList();
        // A zero is one in every unit.
        List<String> units = three.stream()
                .filter(q -> !q.isZero() || !q.unit().isEmpty())
                .map(Quantity::unit)
                .distinct()
                .toList();
        if (units.size() > 1) {
            wrong.accept("has not the same unit at all its numbers. Write FROM, TO and STEP in one.");
            return List.of();
        }
        return between(
                three.get(0).number(),
                three.get(1).number(),
                three.get(2).number(),
                units.isEmpty() ? "" : units.get(0));
    }

    private List<String> between(BigDecimal from, BigDecimal to, BigDecimal step, String unit) {
        BigDecimal way = to.subtract(from);
        if (step.signum() == 0) {
            wrong.accept("has a step of 0. " + FORM);
            return List.of();
        }
        if (way.signum() != 0 && way.signum() != step.signum()) {
            wrong.accept("never comes from " + from.toPlainString() + " to " + to.toPlainString() + " by steps of "
                    + step.toPlainString() + ". Change the sign of the step.");
            return List.of();
        }
        // In floating point first: what is written in a few signs may have a billion digits of steps.
        double steps = Math.abs(way.doubleValue() / step.doubleValue());
        if (!(steps < POINTS_MOST)) {
            wrong.accept("has more than " + POINTS_MOST + " points. Take a larger step.");
            return List.of();
        }
        BigDecimal[] whole = way.divideAndRemainder(step);
        if (whole[1].signum() != 0) {
            BigDecimal last = to.subtract(whole[1]);
            wrong.accept("does not come out at its end: the last steps are " + written(new Quantity(last, unit))
                    + " and " + written(new Quantity(last.add(step), unit)) + ". End at one of them.");
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= whole[0].intValueExact(); i++) {
            values.add(written(new Quantity(from.add(step.multiply(BigDecimal.valueOf(i))), unit)));
        }
        return List.copyOf(values);
    }
}
