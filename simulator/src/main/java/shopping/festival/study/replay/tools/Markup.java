package shopping.festival.study.replay.tools;

import java.util.Map;

/** Texts in the XML of a test plan of JMeter. */
final class Markup {
    private Markup() {}

    /** A template whose {@code @name@} are filled with texts. */
    static String filled(String template, Map<String, String> parts) {
        String filled = template;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("@" + part.getKey() + "@", escaped(part.getValue()));
        }
        return filled;
    }

    /** A nameless member of a collection with some properties. */
    static String element(String type, String... properties) {
        StringBuilder out = new StringBuilder("<elementProp name=\"\" elementType=\"" + type + "\">");
        for (int i = 0; i < properties.length; i += 2) {
            out.append("<stringProp name=\"")
                    .append(properties[i])
                    .append("\">")
                    .append(escaped(properties[i + 1]))
                    .append("</stringProp>");
        }
        return out.append("</elementProp>").toString();
    }

    /** A text that JMeter takes as it is, where it would look for variables and functions. */
    static String unevaluated(String text) {
        return text.replace("${", "\\${");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '@' -> out.append("&#64;");
                // XML 1.0 has no way to say the other control characters.
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> out.appendCodePoint(c < ' ' ? '\uFFFD' : c);
            }
        });
        return out.toString();
    }
}
