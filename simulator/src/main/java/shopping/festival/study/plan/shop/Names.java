package shopping.festival.study.plan.shop;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them: spaces around, capitals, full-width letters of a Chinese keyboard. */
final class Names {
    private Names() {}

    /** Without the spaces around it, those that do not break and marks of the byte order too. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Full-width forms as plain ones. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return stripped(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return text;
    }

    /**
     * Full-width signs and digits as plain ones, and nothing else: a footnote mark behind a number is no digit of it, as
     * it would be in the compatibility forms of Unicode.
     */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean isFull = c >= '\uFF01' && c <= '\uFF5E';
            plain.append(isFull ? (char) (c - '\uFF01' + '!') : c == '\u3000' ? ' ' : c);
        }
        return stripped(plain.toString());
    }

    /** What two ways of writing one name have in common. */
    static String key(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
