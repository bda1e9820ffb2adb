package shopping.festival.scenario.hocon;

/** How far a scanner is in a group of keys or in a list. */
final class FieldGroup {
    final int number;
    final int depth;
    final boolean isOfKeys;
    private final boolean isInList;
    private final String path;

    /** Where the key in hand begins; less than 0 if there is none. */
    int keyStart = -1;

    boolean isInValue;
    boolean hasValue;
    private boolean substitutes;
    private boolean everSubstitutes;
    private boolean opensKeys;
    private boolean appends;
    private String key = "";
    private int keyLine;
    private int valueStart;
    private int valueEnd;

    private FieldGroup(int number, int depth, boolean isOfKeys, boolean isInList, String path) {
        this.number = number;
        this.depth = depth;
        this.isOfKeys = isOfKeys;
        this.isInList = isInList;
        this.path = path;
    }

    static FieldGroup root() {
        return new FieldGroup(0, 0, true, false, "");
    }

    /** One that begins in the value in hand. */
    FieldGroup within(int number, boolean ofKeys) {
        return new FieldGroup(
                number,
                depth + (key.isEmpty() ? 1 : parts(key)),
                ofKeys,
                isInList || !isOfKeys || !ofKeys || appends,
                path());
    }

    /** The whole name of what is in hand. */
    String path() {
        if (!isInValue) {
            return path;
        }
        return path.isEmpty() ? key : path + "." + key;
    }

    void opens(boolean ofKeys) {
        opensKeys |= ofKeys;
    }

    /** A substitution stands here, or in a group that ended here. */
    void substitutes(boolean here) {
        substitutes |= here;
        everSubstitutes |= here;
    }

    boolean everSubstitutes() {
        return everSubstitutes;
    }

    void word(int start, int end, int line) {
        if (isInValue) {
            hasValue = true;
            valueEnd = end;
        } else if (keyStart < 0) {
            keyStart = start;
            keyLine = line;
        }
    }

    String key(String text, int end) {
        return text.substring(keyStart, end).strip();
    }

    void beginValue(String key, boolean appends, int start) {
        this.key = key;
        this.appends = appends;
        isInValue = true;
        hasValue = false;
        valueStart = start;
        valueEnd = start;
    }

    boolean isInclude(String text, int end) {
        return text.startsWith("include", keyStart)
                && !text.substring(keyStart + 7, end).isBlank();
    }

    Field field() {
        return new Field(
                number,
                path(),
                key,
                appends,
                isInList,
                opensKeys,
                substitutes,
                keyLine,
                keyStart,
                valueStart,
                valueEnd);
    }

    void clear() {
        keyStart = -1;
        isInValue = false;
        hasValue = false;
        substitutes = false;
        opensKeys = false;
        appends = false;
        key = "";
    }

    /** Of how many names a key consists: one more than it has dots outside of quotes. */
    static int parts(String key) {
        int parts = 1;
        boolean quoted = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == '.' && !quoted) {
                parts++;
            }
        }
        return parts;
    }

    /** White space as HOCON has it, without the line's end. */
    static boolean isBlank(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }
}
