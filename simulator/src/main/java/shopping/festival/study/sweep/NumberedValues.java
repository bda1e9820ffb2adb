package shopping.festival.study.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Values of a key that are alike but for one number, so that they have places on an axis: {@code 80000, 100000} or
 * {@code exponential 20 s, exponential 30 s}.
 */
final class NumberedValues {
    /** No part of a name, such as dc-1. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.-])[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
    /** As many as the border between two values is told in. */
    private static final MathContext DIGITS = new MathContext(4);

    private final Parts first;
    private final int place;

    private NumberedValues(Parts first, int place) {
        this.first = first;
        this.place = place;
    }

    /**
     * A value taken apart.
     *
     * @param texts before, between and behind its numbers
     */
    private record Parts(List<String> texts, List<Double> numbers) {
        static Parts of(String value) {
            List<String> texts = new ArrayList<>();
            List<Double> numbers = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(value);
            int from = 0;
            while (matcher.find()) {
                texts.add(value.substring(from, matcher.start()));
                numbers.add(Double.parseDouble(matcher.group()));
                from = matcher.end();
            }
            texts.add(value.substring(from));
            return new Parts(List.copyOf(texts), List.copyOf(numbers));
        }

        boolean isLike(Parts other) {
            return texts.stream()
                    .map(String::strip)
                    .toList()
                    .equals(other.texts.stream().map(String::strip).toList());
        }
    }

    /** Empty if they are not alike, or differ in more numbers than one. */
    static Optional<NumberedValues> of(List<String> values) {
        List<Parts> parts = values.stream().map(Parts::of).toList();
        Parts first = parts.get(0);
        if (!parts.stream().allMatch(first::isLike)) {
            return Optional.empty();
        }
        int[] differing = IntStream.range(0, first.numbers().size())
                .filter(n ->
                        parts.stream().map(p -> p.numbers().get(n)).distinct().count() > 1)
                .toArray();
        return differing.length == 1 ? Optional.of(new NumberedValues(first, differing[0])) : Optional.empty();
    }

    /** Whether they differ in nothing but numbers. */
    static boolean areAlike(List<String> values) {
        Parts first = Parts.of(values.get(0));
        return values.stream().map(Parts::of).allMatch(first::isLike);
    }

    /** Whether both say the same, however they are written. */
    static boolean areEqual(String one, String other) {
        Parts a = Parts.of(one);
        Parts b = Parts.of(other);
        return a.isLike(b) && a.numbers().equals(b.numbers());
    }

    /** Whether a value begins with a number. */
    static boolean beginsWithOne(String value) {
        return NUMBER.matcher(value).lookingAt();
    }

    double number(String value) {
        return Parts.of(value).numbers().get(place);
    }

    /** A value like these with another number, in four digits. */
    String with(double number) {
        StringBuilder value = new StringBuilder(first.texts().get(0));
        for (int n = 0; n < first.numbers().size(); n++) {
            double shown = n == place ? number : first.numbers().get(n);
            value.append(plain(shown)).append(first.texts().get(n + 1));
        }
        return value.toString();
    }

    private static String plain(double number) {
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** What stands around the number in each of them: a unit, or {@code exponential … s}; empty if nothing does. */
    String unit() {
        if (first.numbers().size() == 1 && first.texts().get(0).isBlank()) {
            return first.texts().get(1).strip();
        }
        StringBuilder around = new StringBuilder(first.texts().get(0));
        for (int n = 0; n < first.numbers().size(); n++) {
            around.append(n == place ? "…" : plain(first.numbers().get(n)))
                    .append(first.texts().get(n + 1));
        }
        return around.toString().strip();
    }
}
