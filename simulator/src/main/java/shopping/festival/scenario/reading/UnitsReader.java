package shopping.festival.scenario.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shopping.festival.base.problems.Suggestion;
import shopping.festival.scenario.fault.Units;
import shopping.festival.scenario.hocon.Item;

/** Reads which of the things with names a fault hits: {@code dc-*} means all whose names begin so. */
final class UnitsReader {
    private final Item unit;
    private final String what;
    private final List<String> names;

    /**
     * @param unit the value that names them
     * @param what they are, one of them
     * @param names of all there are
     */
    UnitsReader(Item unit, String what, List<String> names) {
        this.unit = unit;
        this.what = what;
        this.names = names;
    }

    /** Those that a pattern means; a problem, and nothing, if it means none. */
    Optional<Units> read(String pattern) {
        List<String> meant = names.contains(pattern)
                ? List.of(pattern)
                : names.stream().filter(isLike(pattern)).toList();
        if (!meant.isEmpty()) {
            return Optional.of(new Units(pattern, meant));
        }
        boolean isPattern = pattern.contains("*");
        unit.wrong(isPattern ? "matches no " + what : "names an unknown " + what, advice(pattern));
        return Optional.empty();
    }

    private static Predicate<String> isLike(String pattern) {
        String expression = Pattern.compile("*", Pattern.LITERAL)
                .splitAsStream(pattern + " ")
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        Pattern like = Pattern.compile(expression, Pattern.DOTALL);
        return name -> like.matcher(name + " ").matches();
    }

    /** Beginnings of names are what a pattern may have meant. */
    private String advice(String pattern) {
        int star = pattern.indexOf('*');
        if (star > 0 && star == pattern.length() - 1) {
            Set<String> beginnings = new LinkedHashSet<>();
            for (String name : names) {
                beginnings.add(name.substring(0, Math.min(star, name.length())) + "*");
            }
            Optional<String> near = Suggestion.nearest(pattern, beginnings);
            if (near.isPresent()) {
                return Suggestion.of(near.get());
            }
        }
        return Suggestion.among(pattern, names);
    }
}
