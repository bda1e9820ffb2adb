package shopping.festival.view.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in the language that a command was asked for. They stand in the code in English, whole, with numbered places
 * for what changes, as in {@code Phrases.of("{0} earns {1} less than {2}.", …)}; the other languages have them by these
 * words in a file each, so that whoever writes a sentence reads it where it is told and whoever translates it has all of
 * them in one list. The order of the places is free there. A test holds that none is missing.
 *
 * <p>As {@link MoneyShown} it is said once for all that a command tells, and on its thread only.
 */
public final class Phrases {
    private static final Scoped<Language> SPOKEN = new Scoped<>(Language.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Stands around a part while its phrase is put together. */
    private static final String MARK = "\uE000";

    private static final String HAN = "[\\p{IsHan}\uFF08\uFF09]";
    private static final Pattern GAP =
            Pattern.compile("(?<=" + HAN + ")(?:" + MARK + " " + MARK + "?| " + MARK + ")(?=" + HAN + ")");

    private Phrases() {}

    public static Language language() {
        return SPOKEN.get();
    }

    public static boolean isChinese() {
        return language() == Language.CHINESE;
    }

    /**
     * A phrase in the language at work.
     *
     * @param english a literal, which is also the name by which others have it
     * @param parts what stands in its places, told in the same language already
     */
    public static String of(String english, Object... parts) {
        return isChinese()
                ? closed(told(Dictionary.CHINESE.of(english), part -> MARK + part + MARK, parts))
                : told(english, part -> part, parts);
    }

    private static String told(String pattern, UnaryOperator<String> shown, Object... parts) {
        return PLACE.matcher(pattern)
                .replaceAll(place ->
                        Matcher.quoteReplacement(shown.apply(String.valueOf(parts[Integer.parseInt(place.group(1))]))));
    }

    /** Chinese has a space beside what is Latin and none between its own characters; a part may begin or end with either. */
    private static String closed(String marked) {
        return GAP.matcher(marked).replaceAll("").replace(MARK, "");
    }

    /** The first of two phrases for one of a thing, the second for any other number; languages without a plural have both alike. */
    public static String counted(String one, String many, long n, Object... parts) {
        return of(n == 1 ? one : many, parts);
    }

    /** A literal that is told later, by {@link #of}: it is only marked, for whoever translates it. */
    public static String later(String english) {
        return english;
    }

    /** Does what tells its findings in a language, and on this thread only. */
    public static <T, E extends Exception> T in(Language language, MoneyShown.Work<T, E> work) throws E {
        return SPOKEN.in(language, work);
    }
}
