package shopping.festival.scenario.hocon;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Walks over the text of a file field by field, as the library will, before it does: what is nested in what, what is
 * appended to, where substitutions stand. It understands no value and complains about nothing; that is the parser's.
 */
final class FieldScanner {
    /** Told of what is met. */
    interface Listener {
        /** A value, or a group of keys, lies within so many others. */
        void nested(int depth, int line);

        /** @param path of the value it stands in */
        void substitution(String path, String name, int line);

        /** A field has ended. Those of one group come in their order, those within it before it. */
        void field(Field field);

        /** Something other than a field of this group stands between two of them, or the group ends. */
        void broken(int group);
    }

    private final String text;
    private final Listener listener;
    private final Deque<FieldGroup> groups = new ArrayDeque<>();
    private int line = 1;
    private int at;
    private int opened;

    private FieldScanner(String text, Listener listener) {
        this.text = text;
        this.listener = listener;
        groups.push(FieldGroup.root());
    }

    static void scan(String text, Listener listener) {
        new FieldScanner(text, listener).scan();
    }

    private FieldGroup top() {
        return groups.element();
    }

    private void scan() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        while (!groups.isEmpty()) {
            close();
        }
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> {
                endField(false);
                line++;
                at++;
            }
            case ',' -> {
                endField(true);
                at++;
            }
            case '"' -> word(endOfString());
            case '{', '[' -> open(c == '{');
            case '}', ']' -> shut();
            case '=', ':' -> separate(c);
            default -> {
                if (c == '#' || text.startsWith("//", at)) {
                    int end = text.indexOf('\n', at);
                    at = end < 0 ? text.length() : end;
                } else if (text.startsWith("${", at)) {
                    int end = endOfSubstitution();
                    listener.substitution(top().path(), text.substring(at + 2, end), line);
                    top().substitutes(true);
                    word(end);
                } else if (FieldGroup.isBlank(c)) {
                    at++;
                } else {
                    word(at + 1);
                }
            }
        }
    }

    /** What stands from here to an end belongs to a key or to a value. */
    private void word(int end) {
        top().word(at, end, line);
        for (int i = at; i < end; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        at = end;
    }

    private int endOfString() {
        if (text.startsWith("\"\"\"", at)) {
            int end = text.indexOf("\"\"\"", at + 3);
            if (end < 0) {
                return text.length();
            }
            end += 3;
            while (end < text.length() && text.charAt(end) == '"') {
                end++;
            }
            return end;
        }
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\n') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return text.length();
    }

    private int endOfSubstitution() {
        int from = at;
        for (int i = at + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '}') {
                return i + 1;
            }
            if (c == '\n') {
                return i;
            }
            if (c == '"') {
                at = i;
                i = endOfString() - 1;
                at = from;
            }
        }
        return text.length();
    }

    private void open(boolean ofKeys) {
        FieldGroup outer = top();
        if (outer.isOfKeys && !outer.isInValue && outer.keyStart >= 0) {
            outer.beginValue(outer.key(text, at), false, at);
        }
        outer.word(at, at + 1, line);
        FieldGroup inner = outer.within(++opened, ofKeys);
        outer.opens(ofKeys);
        groups.push(inner);
        listener.nested(inner.depth, line);
        at++;
    }

    private void shut() {
        endField(true);
        if (groups.size() > 1) {
            boolean substitutes = top().everSubstitutes();
            close();
            top().substitutes(substitutes);
            top().word(at, at + 1, line);
        }
        at++;
    }

    private void close() {
        endField(true);
        listener.broken(groups.pop().number);
    }

    private void separate(char c) {
        FieldGroup group = top();
        if (group.isOfKeys && !group.isInValue && group.keyStart >= 0) {
            boolean appends = c == '=' && text.charAt(at - 1) == '+';
            String key = group.key(text, appends ? at - 1 : at);
            group.beginValue(key, appends, at + 1);
            listener.nested(group.depth + FieldGroup.parts(key), line);
            at++;
        } else {
            word(at + 1);
        }
    }

    /** @param surely not only if there is a value already, which may stand in the line after its key */
    private void endField(boolean surely) {
        FieldGroup group = top();
        if (group.isInValue && (surely || group.hasValue)) {
            listener.field(group.field());
            group.clear();
        } else if (!group.isInValue && group.keyStart >= 0 && (surely || group.isInclude(text, at))) {
            listener.broken(group.number);
            group.clear();
        }
    }
}
