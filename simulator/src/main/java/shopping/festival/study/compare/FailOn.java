package shopping.festival.study.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problem;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.base.text.OneLine;

/**
 * A measure and how far it may move: {@code gmvFen>1%} of A, or {@code stockOut.offersSoldOut>5} in its own unit.
 *
 * @param limit a share of A, or an amount
 */
record FailOn(String text, String measure, BigDecimal limit, boolean isRelative) {
    /** The last > is the comparison: a name may have others, and spaces. */
    private static final Pattern FORM = Pattern.compile("(.*\\S)\\s*>\\s*([0-9]*\\.?[0-9]+)\\s*(%?)", Pattern.DOTALL);

    /** Reads an option. */
    static FailOn parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new Mistakes(List.of(Problem.ofOption("--fail-on (" + text
                    + ") is not MEASURE>TOLERANCE. Write such as \"gmvFen>1%\" or \"gmvFen>50000\".")));
        }
        boolean isRelative = !m.group(3).isEmpty();
        BigDecimal limit = new BigDecimal(m.group(2));
        return new FailOn(text, m.group(1), isRelative ? limit.movePointLeft(2) : limit, isRelative);
    }

    /** The same of another measure. */
    FailOn at(String other) {
        String rest = text.strip().substring(measure.length());
        return new FailOn(other + rest, other, limit, isRelative);
    }

    /** Notes what is wrong with the measure, if anything is. */
    void check(ResultDifference d, Problems problems) {
        if (d.names().path(measure).isPresent()) {
            return;
        }
        Collection<String> known = d.names().byPath().values();
        problems.addOption("--fail-on (" + text + ") names " + OneLine.of(measure)
                + (d.isBeside(measure)
                        ? ", which is no measure: it says what was run. Name one such as gmvFen."
                        : ", which neither side has. " + Suggestion.among(measure, known)));
    }

    /** How far, in the unit of the tolerance; nothing where only from where to where can be said. */
    private String by(Change c) {
        if (!isRelative) {
            return " by " + (c.difference() > 0 ? "+" : "") + Figures.value(c.difference());
        }
        return Double.isInfinite(c.relative()) ? "" : " by " + Figures.percent(c.relative() * 100);
    }

    /** Why it fails, if it does. A measure that one side lacks fails. */
    Optional<String> failure(ResultDifference d) {
        return d.names().path(measure).flatMap(d::of).flatMap(c -> failure(d, c));
    }

    private Optional<String> failure(ResultDifference d, Change c) {
        if (Double.isNaN(c.a()) && Double.isNaN(c.b())) {
            return Optional.empty();
        }
        if (Double.isNaN(c.a()) || Double.isNaN(c.b())) {
            return Optional.of("failed: " + OneLine.of(measure) + " is missing in " + (Double.isNaN(c.a()) ? "A" : "B")
                    + " (" + text.trim() + ")");
        }
        Move move = d.move(c.measure());
        if (!(isRelative ? move.isBeyondShareOfA(limit) : move.isBeyond(limit))) {
            return Optional.empty();
        }
        return Optional.of("failed: " + OneLine.of(measure) + " moved" + by(c)
                + (Figures.interval(c).isEmpty() ? "" : " (" + Figures.interval(c) + ")")
                + ", from " + Figures.value(c.a()) + " to " + Figures.value(c.b()) + " (" + text.trim() + ")");
    }
}
