package shopping.festival.study.compare;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Suggestion;

/**
 * A measure and how far it may move: {@code gmvFen>1%} of A, or {@code stockOut.offersSoldOut>5} in its own unit.
 *
 * @param limit a share of A, or an amount
 */
public record FailOn(String text, String measure, double limit, boolean isRelative) {
    private static final Pattern FORM = Pattern.compile("\\s*([^>\\s]+)\\s*>\\s*([0-9]*\\.?[0-9]+)\\s*(%?)\\s*");

    /** Reads an option; what is wrong with it is thrown as one line. */
    public static FailOn parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("--fail-on (" + text
                    + ") is not MEASURE>TOLERANCE. Write such as \"gmvFen>1%\" or \"gmvFen>50000\".");
        }
        boolean isRelative = !m.group(3).isEmpty();
        double limit = Double.parseDouble(m.group(2));
        return new FailOn(text, m.group(1), isRelative ? limit / 100 : limit, isRelative);
    }

    /** What is wrong with the measure, or null. */
    public String mistake(ResultDifference d) {
        List<String> known = d.names();
        if (known.contains(measure)) {
            return null;
        }
        return "--fail-on (" + text + ") names " + measure
                + (d.isBeside(measure)
                        ? ", which is no measure: it says what was run. Name one such as gmvFen."
                        : ", which neither side has. " + Suggestion.among(measure, known));
    }

    /** Why it fails, or null. A measure that one side lacks fails. */
    public String failure(ResultDifference d) {
        Change c = d.of(measure);
        if (Double.isNaN(c.a()) && Double.isNaN(c.b())) {
            return null;
        }
        if (Double.isNaN(c.a()) || Double.isNaN(c.b())) {
            return "failed: " + measure + " is missing in " + (Double.isNaN(c.a()) ? "A" : "B") + " (" + text.trim()
                    + ")";
        }
        double moved = isRelative ? Math.abs(c.relative()) : Math.abs(c.difference());
        if (moved <= limit) {
            return null;
        }
        return "failed: " + measure + " moved by " + Figures.relative(c)
                + (Figures.interval(c).isEmpty() ? "" : " (" + Figures.interval(c) + ")")
                + ", from " + Figures.value(c.a()) + " to " + Figures.value(c.b()) + " (" + text.trim() + ")";
    }
}
