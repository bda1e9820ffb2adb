package shopping.festival.study.replay.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shopping.festival.base.text.OneLine;

/** A text with placeholders such as {@code {sku}}, each escaped for the place that it stands in. */
public final class Template {
    /** Wider than the names that there are: one that is misspelt must not be sent as it is. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_.-]+)\\}");
    /** A segment of one dot or two. */
    private static final Pattern STEP = Pattern.compile("^[^?]*/\\.\\.?(?:[/?]|$)");

    private static final String UNRESERVED = "-._~";

    private final String text;
    /** Literal texts and, at odd places, names between them. */
    private final List<String> parts = new ArrayList<>();

    private final Set<String> names = new LinkedHashSet<>();

    public Template(String text) {
        this.text = text;
        Matcher m = PLACEHOLDER.matcher(text);
        int from = 0;
        while (m.find()) {
            parts.add(text.substring(from, m.start()));
            parts.add(m.group(1));
            names.add(m.group(1));
            from = m.end();
        }
        parts.add(text.substring(from));
    }

    /** Literal texts and, at odd places, placeholders between them. */
    List<String> parts() {
        return parts;
    }

    /** Its placeholders. */
    public Set<String> names() {
        return names;
    }

    /** All that is no placeholder. */
    String literals() {
        StringBuilder literals = new StringBuilder();
        for (int i = 0; i < parts.size(); i += 2) {
            literals.append(parts.get(i)).append(' ');
        }
        return literals.toString();
    }

    /** Whether it is nothing but one placeholder: what stands for that keeps its kind. */
    boolean isPlaceholder() {
        return parts.size() == 3 && parts.get(0).isEmpty() && parts.get(2).isEmpty();
    }

    /** Each value as it is. */
    public String plain(Values values) {
        return filled(values, false);
    }

    /**
     * For a path: every character of a value that is not unreserved (RFC 3986) is told by its bytes.
     *
     * @throws Unfit if a value is missing, or another path would be asked for
     */
    public String inPath(Values values) throws Unfit {
        for (String name : names()) {
            String value = values.of(name);
            if (value.isEmpty() || !isText(value)) {
                throw new Unfit("{" + name + "} (" + OneLine.of(value) + ") cannot be part of a path");
            }
        }
        String whole = filled(values, true);
        // A step up would lead somewhere else, and escaping does not change a dot.
        if (whole.contains("/.") && STEP.matcher(whole).find()) {
            throw new Unfit("the path " + whole + " would lead somewhere else");
        }
        return whole;
    }

    /** Whether UTF-8 can say it: half a pair of surrogates it cannot. */
    static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(value);
            }
        }
        return true;
    }

    /**
     * For a header: a value with a control character in it would begin another header.
     *
     * @throws Unfit if there is one
     */
    public String inHeader(Values values) throws Unfit {
        String whole = filled(values, false);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c < ' ' || c > '~') {
                throw new Unfit("a header cannot hold the character U+"
                        + Integer.toHexString(0x10000 + c).substring(1));
            }
        }
        return whole;
    }

    private String filled(Values values, boolean isPath) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i % 2 == 0) {
                out.append(part);
            } else {
                String value = values.of(part);
                out.append(isPath ? escaped(value) : value);
            }
        }
        return out.toString();
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (isPlain) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return text;
    }

    /** A value that cannot stand where it should. */
    public static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        Unfit(String why) {
            super(why);
        }
    }
}
