package shopping.festival.study.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shopping.festival.study.frame.NumberRange;
import shopping.festival.view.text.People;

/**
 * Shares of a whole by name, {@code {US=0.4,JP=0.6}}: one value of a key such as {@code mix.origins}.
 *
 * @param shares in the order in which they were written
 */
record Mixture(Map<String, Double> shares) {
    private static final Pattern BRACES = Pattern.compile("\\s*\\{(.*)\\}\\s*");
    private static final Pattern SHARE = Pattern.compile("\\s*(\"[^\"]*\"|[^\"{}=:\\s,]+)\\s*[=:]\\s*([^\"{}=:,]+)");
    private static final double TOLERANCE = 1e-6;

    /** Empty if a value is no object of numbers. */
    static Optional<Mixture> read(String value) {
        Matcher braces = BRACES.matcher(value);
        if (!braces.matches()) {
            return Optional.empty();
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String part : braces.group(1).split(",", -1)) {
            Matcher share = SHARE.matcher(part);
            Optional<Double> number = share.matches() ? number(share.group(2).strip()) : Optional.empty();
            if (number.isEmpty() || shares.put(bare(share.group(1)), number.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Mixture(shares));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(NumberRange.inDecimals(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String bare(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }

    double sum() {
        return shares.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean sumsToOne() {
        return Math.abs(sum() - 1) <= TOLERANCE && shares.values().stream().allMatch(share -> share >= 0);
    }

    /** Whether both say the same, in whatever order and with or without what has no share. */
    boolean isLike(Mixture other) {
        return hasIn(other) && other.hasIn(this);
    }

    private boolean hasIn(Mixture other) {
        return shares.entrySet().stream().allMatch(e -> other.share(e.getKey()) == e.getValue());
    }

    double share(String name) {
        return shares.getOrDefault(name, 0.0);
    }

    /** As after {@code --set KEY=}. */
    String value() {
        return shares.entrySet().stream()
                .map(e -> written(e.getKey()) + "=" + People.plain(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String written(String name) {
        return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                ? name
                : "\"" + name + "\"";
    }

    /** {@code US 40 %, JP 60 %}, without those that have no share. */
    String text() {
        return shares.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + " " + People.plain(Math.rint(e.getValue() * 1_000) / 10) + " %")
                .collect(Collectors.joining(", "));
    }
}
