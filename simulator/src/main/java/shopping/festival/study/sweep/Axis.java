package shopping.festival.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shopping.festival.base.problems.Mistakes;
import shopping.festival.base.problems.Problems;
import shopping.festival.base.text.OneLine;
import shopping.festival.study.frame.NumberRange;
import shopping.festival.study.frame.OptionNames;
import shopping.festival.view.text.People;

/**
 * A key of the scenario and the values it takes: {@code payment.capacity=80000,100000,120000}, {@code
 * mix.foreign-share=0:0.6:0.1}, {@code mix.origins=lattice(US,JP,KR;4)}, {@code payment.work=fixed,exponential}.
 *
 * @param values each as after {@code --set KEY=}
 */
public record Axis(String key, List<String> values) {
    private static final Set<String> NO_LIMIT = Set.of("unlimited", "none");
    /** Keys that say how a whole is divided. */
    private static final Set<String> WHOLES = Set.of("mix.origins", "mix.fulfilment", "market.population.foreignKinds");

    /** @throws Mistakes with all that is wrong with it */
    public static Axis read(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw Mistakes.of(
                    "'" + OneLine.of(text) + "' is not KEY=A,B,C. Write such as payment.capacity=80000,100000.");
        }
        String key = text.substring(0, equals).strip();
        if (key.equals("seed")) {
            throw Mistakes.of(
                    "'" + OneLine.of(text) + "' asks for other luck, and all points of a sweep have the same. Use "
                            + OptionNames.REPLICATIONS + " N.");
        }
        if (key.equals("name")) {
            throw Mistakes.of("'" + OneLine.of(text) + "' changes what the festival is called and nothing else."
                    + " Sweep over a key that does something.");
        }
        Problems problems = new Problems();
        List<String> values = new ArrayList<>();
        for (String part : split(text.substring(equals + 1))) {
            values.addAll(valuesOf(key, part, problems));
        }
        problems.refuse();
        checkNumber(text, values);
        return new Axis(key, List.copyOf(values));
    }

    private static void checkNumber(String text, List<String> values) {
        if (values.size() < 2) {
            throw Mistakes.of("'" + OneLine.of(text) + "' has no second value to compare with. Write KEY=A,B.");
        }
        if (values.stream().anyMatch(String::isEmpty)) {
            throw Mistakes.of("'" + OneLine.of(text) + "' has a value that is empty. Leave it out.");
        }
        for (int v = 1; v < values.size(); v++) {
            for (int w = 0; w < v; w++) {
                if (areEqual(values.get(v), values.get(w))) {
                    throw Mistakes.of(
                            "'" + OneLine.of(text) + "' has " + OneLine.of(values.get(v)) + " twice. Leave one out.");
                }
            }
        }
    }

    private static boolean areEqual(String one, String other) {
        Optional<Mixture> mixture = Mixture.read(one);
        return mixture.isPresent()
                ? Mixture.read(other).filter(mixture.get()::isLike).isPresent()
                : NumberedValues.areEqual(one, other);
    }

    /** Those of a range or a lattice; else the part itself. */
    private static List<String> valuesOf(String key, String part, Problems problems) {
        String shown = "'" + OneLine.of(key + "=" + part) + "' ";
        List<String> values = Lattice.isOne(part)
                ? Lattice.values(
                        part, rule -> problems.addAll(Mistakes.of(shown + rule).problems()))
                : NumberRange.values(
                        part, rule -> problems.addAll(Mistakes.of(shown + rule).problems()));
        if (!WHOLES.contains(key)) {
            return values;
        }
        List<String> wholes = new ArrayList<>();
        for (String value : values) {
            problems.attempt(() -> whole(key, value)).map(Mixture::value).ifPresent(wholes::add);
        }
        return wholes;
    }

    private static Mixture whole(String key, String value) {
        String shown = "'" + OneLine.of(key + "=" + value) + "' ";
        Mixture mixture = Mixture.read(value)
                .orElseThrow(() -> Mistakes.of(shown
                        + "does not say how a whole is divided. Write such as {A=0.4,B=0.6}, or lattice(A,B;4)."));
        if (!mixture.sumsToOne()) {
            throw Mistakes.of(shown
                    + (mixture.shares().values().stream().anyMatch(share -> !(share >= 0 && share <= 1))
                            ? "has a share out of range. Use 0 to 1."
                            : "sums to " + People.plain(Math.rint(mixture.sum() * 1e9) / 1e9) + ". Make it sum to 1."));
        }
        return mixture;
    }

    /** At commas, but for those within brackets, braces, parentheses and quotes. */
    private static List<String> split(String text) {
        List<String> values = new ArrayList<>();
        int depth = 0;
        boolean isQuoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted) {
                depth += "[{(".indexOf(c) >= 0 ? 1 : "]})".indexOf(c) >= 0 ? -1 : 0;
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
        return mixtures().isEmpty() ? NumberedValues.of(values) : Optional.empty();
    }

    /** How a whole is divided at each value; none if not all values say that. */
    List<Mixture> mixtures() {
        List<Mixture> mixtures =
                values.stream().map(Mixture::read).flatMap(Optional::stream).toList();
        return mixtures.size() == values.size() && mixtures.stream().allMatch(Mixture::sumsToOne)
                ? mixtures
                : List.of();
    }

    /** A name or a word has no more and no less, so nothing could be read off a line through it. */
    boolean goesOverWords() {
        return mixtures().isEmpty()
                && !NumberedValues.areAlike(values)
                && !(values.stream().allMatch(Axis::isAmount)
                        && values.stream().anyMatch(NumberedValues::beginsWithOne));
    }

    /** A number with or without a unit, or no limit at all. */
    private static boolean isAmount(String value) {
        return NumberedValues.beginsWithOne(value) || NO_LIMIT.contains(value);
    }

    String override(String value) {
        return key + "=" + value;
    }

    /** A value as people read it. */
    String label(String value) {
        return Mixture.read(value).filter(Mixture::sumsToOne).map(Mixture::text).orElse(value);
    }
}
