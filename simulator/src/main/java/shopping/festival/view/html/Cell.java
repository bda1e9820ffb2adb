package shopping.festival.view.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shopping.festival.view.text.Phrases;

/**
 * A cell of a table, or a figure.
 *
 * @param text what is shown
 * @param source JSON pointer into the result the number is from, empty for none; a test holds page and result together
 * @param raw the number as it stands there
 * @param size raw / size is what is shown; 0 for a text that is no plain number, such as a clock time
 */
public record Cell(String text, String source, double raw, double size) {
    /** With what may stand behind it. */
    private static final Pattern NUMBER = Pattern.compile("[-−+]?[0-9][0-9.,]*( ?%)?( ±[0-9.,]+)?( \\(.*\\)|（.*）)?");

    private static final Pattern RANGE = Pattern.compile("[-−+]?[0-9][0-9.,]* (to|至) [-−+]?[0-9][0-9.,]*");

    public static Cell of(String text) {
        return new Cell(text, "", 0, 0);
    }

    /** A number without a unit of its own. */
    public static Cell plain(double number, String source) {
        return new Cell(Numbers.text(number), source, number, 1);
    }

    /** An instant, seconds since the bell; null for never. */
    public static Cell instant(@Nullable Double seconds, String source) {
        return seconds == null ? of(Phrases.of("never")) : new Cell(Numbers.clock(seconds), source, seconds, 0);
    }

    /** A name as a part of a source. */
    public static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A number with what may stand behind it, or a range of two. */
    boolean isNumber() {
        return !source.isEmpty()
                || NUMBER.matcher(text).matches()
                || RANGE.matcher(text).matches();
    }
}
