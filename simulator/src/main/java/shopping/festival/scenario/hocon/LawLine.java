package shopping.festival.scenario.hocon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A law written as a line, as the group of keys it stands for. */
final class LawLine {
    private static final Pattern SHAPED = Pattern.compile("([0-9.]+)\\s+(.+)");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
    private static final Pattern SPREAD = Pattern.compile("(.+?)\\s+scv\\s+([0-9.eE+-]+)");

    private LawLine() {}

    /** The parameters a line gives, none if it has another form. */
    static Map<String, Object> parameters(String name, String rest) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("law", name);
        Matcher range = RANGE.matcher(rest);
        Matcher shaped = SHAPED.matcher(rest);
        Matcher spread = SPREAD.matcher(rest);
        switch (name) {
            case "fixed" -> parts.put("value", number(rest));
            case "exponential" -> parts.put("mean", number(rest));
            case "uniform" -> {
                if (!range.matches()) {
                    return Map.of();
                }
                parts.put("from", number(range.group(1)));
                parts.put("to", number(range.group(2)));
            }
            case "erlang", "gamma" -> {
                if (!shaped.matches()) {
                    return Map.of();
                }
                parts.put("shape", number(shaped.group(1)));
                parts.put("mean", number(shaped.group(2)));
            }
            case "lognormal" -> {
                if (!spread.matches()) {
                    return Map.of();
                }
                parts.put("mean", number(spread.group(1)));
                parts.put("scv", number(spread.group(2)));
            }
            default -> {
                return Map.of();
            }
        }
        return parts;
    }

    private static Object number(String text) {
        try {
            return Double.valueOf(text.trim());
        } catch (NumberFormatException e) {
            return text.trim();
        }
    }
}
