package shopping.festival.measure.threshold;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shopping.festival.base.time.VirtualTime;

/** The text of a threshold, taken in piece by piece from the left. */
final class Words {
    /** Words of the grammar, which are no units. */
    private static final Set<String> STOPS = Set.of("and", "between", "within", "for", "of");

    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?(?![\\d.:])");
    private static final Pattern DOTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d.,eE])");
    private static final Pattern NAME = Pattern.compile("\\S+");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:.])");
    private static final Pattern AND_VALUE =
            Pattern.compile("\\sand\\s+[+-]?[\\d.,]+(?:[eE][+-]?\\d+)?(?:\\s*(?:thousand|million|billion))?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}µ%/]+");

    private final String text;
    private int at;

    Words(String text) {
        this.text = text;
    }

    /** @param place in the text, from 0 on */
    MisreadHere wrong(int place, String rule, String advice) {
        return new MisreadHere(new Misread(text, place + 1, rule, advice));
    }

    boolean beginsWith(String beginning) {
        return text.startsWith(beginning);
    }

    /** The place of the next piece. */
    int place() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isOver() {
        return place() == text.length();
    }

    void goTo(int place) {
        at = place;
    }

    /** Takes in a piece of this form, or nothing: then null. */
    private @Nullable Matcher take(Pattern form) {
        Matcher m = form.matcher(text).region(place(), text.length());
        // What follows a piece has a say in whether it is one.
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return null;
        }
        at = m.end();
        return m;
    }

    /** The next number, if it has dots where others have commas; empty if not. Takes in nothing. */
    String dotsForThousands() {
        int before = place();
        Matcher m = take(DOTS);
        at = before;
        return m == null ? "" : m.group();
    }

    /** All up to the next space. */
    String takeName() {
        Matcher m = take(NAME);
        return m == null ? "" : m.group();
    }

    /** Takes in this word, if it is the next. */
    boolean takeWord(String word) {
        int before = place();
        Matcher m = take(WORD);
        if (m != null && m.group().equals(word)) {
            return true;
        }
        at = before;
        return false;
    }

    /** The next word that is none of the grammar's; empty if there is none. */
    String takeUnit() {
        int before = place();
        Matcher m = take(WORD);
        if (m == null || STOPS.contains(m.group())) {
            at = before;
            return "";
        }
        return m.group();
    }

    /** The unit of what follows the next {@code and}; empty if it has none. Takes in nothing. */
    String unitAfterAnd() {
        int before = at;
        Matcher m = AND_VALUE.matcher(text).region(at, text.length());
        String unit = "";
        if (m.find()) {
            at = m.end();
            unit = takeUnit();
        }
        at = before;
        return unit;
    }

    /** Empty if no number comes next. */
    Optional<BigDecimal> takeNumber() {
        Matcher m = take(NUMBER);
        return m == null
                ? Optional.empty()
                : Optional.of(new BigDecimal(m.group().replace(",", "")));
    }

    /** A number as somebody would write it. */
    static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Microseconds since the bell; empty if no time of day comes next. */
    OptionalLong takeClock() {
        Matcher m = take(CLOCK);
        if (m == null) {
            return OptionalLong.empty();
        }
        long seconds = m.group(3) == null ? 0 : Long.parseLong(m.group(3));
        return OptionalLong.of(Long.parseLong(m.group(1)) * VirtualTime.HOUR
                + Long.parseLong(m.group(2)) * VirtualTime.MINUTE
                + seconds * VirtualTime.SECOND);
    }
}
