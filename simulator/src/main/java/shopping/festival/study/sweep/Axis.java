package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import shopping.festival.base.problems.Mistakes;

/**
 * A key of the scenario and the values it takes: {@code payment.capacity=80000,100000,120000}.
 *
 * @param values as they were written, each as after {@code --set KEY=}
 */
public record Axis(String key, List<String> values) {

    /** @throws Mistakes if there are not at least two values */
    public static Axis read(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw Mistakes.of("'" + text + "' is not KEY=A,B,C. Write such as payment.capacity=80000,100000.");
        }
        List<String> values = split(text.substring(equals + 1));
        if (values.size() < 2) {
            throw Mistakes.of("'" + text + "' has no second value to compare with. Write KEY=A,B.");
        }
        if (values.stream().anyMatch(String::isEmpty)
                || values.stream().distinct().count() < values.size()) {
            throw Mistakes.of("'" + text + "' has a value that is empty or stands there twice. Leave it out.");
        }
        return new Axis(text.substring(0, equals).strip(), values);
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

    /** The number a value begins with; empty if it begins with none. */
    static OptionalDouble number(String value) {
        String digits = value.substring(0, unitAt(value));
        try {
            return OptionalDouble.of(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** What follows the number: a unit, a percent sign, or nothing. */
    static String unit(String value) {
        return value.substring(unitAt(value));
    }

    private static int unitAt(String value) {
        int at = 0;
        while (at < value.length() && "+-.0123456789".indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether all values are numbers of one unit, so that they have places on an axis. */
    boolean isNumeric() {
        return values.stream().allMatch(v -> number(v).isPresent())
                && values.stream().map(Axis::unit).map(String::strip).distinct().count() == 1;
    }

    String override(String value) {
        return key + "=" + value;
    }
}
