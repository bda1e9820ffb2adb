package shopping.festival.base.text;

/** Text that other people wrote, on one line: what would end the line, or show as nothing, is written as in Java. */
public final class OneLine {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private OneLine() {}

    public static String of(String text) {
        if (text.chars().noneMatch(OneLine::isHidden)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(isHidden(c) ? hex(c) : String.valueOf(c));
            }
        }
        return line.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    /**
     * Zero-width spaces, marks of direction and the like count: two names that differ only in them look the same. The
     * two joiners belong to the spelling of some languages.
     */
    private static boolean isHidden(int c) {
        int type = c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER ? Character.OTHER_LETTER : Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
