package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.OptionNames;

/**
 * A key of the scenario and the values it takes: {@code payment.capacity=80000,100000,120000}.
 *
 * @param values as they were written, each as after {@code --set KEY=}
 */
public record Axis(String key, List<String> values) {
    private static final List<String> NO_LIMIT = List.of("unlimited", "none");

    /** @throws Mistakes if there are not at least two values */
    public static Axis read(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw Mistakes.of(
                    "'" + OneLine.of(text) + "' is not KEY=A,B,C. Write such as payment.capacity=80000,100000.");
        }
        List<String> values = split(text.substring(equals + 1));
        if (values.size() < 2) {
            throw Mistakes.of("'" + OneLine.of(text) + "' has no second value to compare with. Write KEY=A,B.");
        }
        if (values.stream().anyMatch(String::isEmpty)) {
            throw Mistakes.of("'" + OneLine.of(text) + "' has a value that is empty. Leave it out.");
        }
        for (int v = 1; v < values.size(); v++) {
            for (int w = 0; w < v; w++) {
                if (NumberedValues.areEqual(values.get(v), values.get(w))) {
                    throw Mistakes.of(
                            "'" + OneLine.of(text) + "' has " + OneLine.of(values.get(v)) + " twice. Leave one out.");
                }
            }
        }
        Axis axis = new Axis(text.substring(0, equals).strip(), values);
        if (axis.key().equals("seed")) {
            throw Mistakes.of(
                    "'" + OneLine.of(text) + "' asks for other luck, and all points of a sweep have the same. Use "
                            + OptionNames.REPLICATIONS + " N.");
        }
        axis.mustGoOverNumbers();
        return axis;
    }

    /** At commas, but for those within brackets, braces and quotes. */
    private static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        boolean isQuoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted) {
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            }
            if (c == ',' && depth == 0 && !isQuoted) {
                values.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        values.add(text.substring(from).strip());
        return List.copyOf(values);
    }

    /** Where the values stand; empty if they have no places on an axis of numbers. */
    Optional<NumberedValues> numbers() {
        return NumberedValues.of(values);
    }

    /** A name or a word has no more and no less, so nothing could be read off a line through it. */
    private void mustGoOverNumbers() {
        if (NumberedValues.areAlike(values)
                || values.stream().allMatch(Axis::isAmount)
                        && values.stream().anyMatch(NumberedValues::beginsWithOne)) {
            return;
        }
        String odd = values.stream().filter(v -> !isAmount(v)).findFirst().orElse(values.get(0));
        throw Mistakes.of("'" + OneLine.of(key + "=" + odd) + "' is no number. A sweep goes over numbers, such as"
                + " payment.capacity=80000,100000, or over values that differ in one number; what differs otherwise is"
                + " played with festival run --set and held side by side with festival compare.");
    }

    /** A number with or without a unit, or no limit at all. */
    private static boolean isAmount(String value) {
        return NumberedValues.beginsWithOne(value) || NO_LIMIT.contains(value);
    }

    String override(String value) {
        return key + "=" + value;
    }
}
