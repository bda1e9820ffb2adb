package shopping.festival.measure.threshold;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.text.OneLine;

/**
 * The name of a measure as people may write it: as it is; with its parts in quotes, as a scenario has them, {@code
 * byCategory."home.garden".orders}; or on one line, as messages show it.
 */
public final class MeasureName {
    /** A part in quotes: between dots, or where the name begins or ends. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<=^|\\.)\"((?:[^\"\\\\]|\\\\.)*)\"(?=\\.|$)", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private MeasureName() {}

    /** The known name that is meant, if there is one. */
    public static Optional<String> among(String written, Collection<String> known) {
        if (known.contains(written)) {
            return Optional.of(written);
        }
        String plain = plain(written);
        if (known.contains(plain)) {
            return Optional.of(plain);
        }
        return known.stream().filter(name -> OneLine.of(name).equals(written)).findFirst();
    }

    private static String plain(String written) {
        return QUOTED.matcher(written).replaceAll(part -> Matcher.quoteReplacement(unescaped(part.group(1))));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m)));
    }

    private static String character(MatchResult escaped) {
        if (escaped.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
        }
        return switch (escaped.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escaped.group(2);
        };
    }
}
