package shopping.festival.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a result by their paths: {@code peaks.ordersPerSecond}; members of lists go by their names. */
public final class ResultPaths {
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private ResultPaths() {}

    /** What is null is missing. */
    public static Map<String, Double> numbers(FestivalResult result) {
        return numbers(ResultFile.tree(result));
    }

    /**
     * The same of a result as somebody left it.
     *
     * @throws IllegalArgumentException if one of them is too large to be compared with anything
     */
    public static Map<String, Double> finite(JsonNode result) {
        Map<String, Double> numbers = numbers(result);
        numbers.forEach((path, x) -> {
            if (!Double.isFinite(x)) {
                throw new IllegalArgumentException(path + " is not a finite number");
            }
        });
        return numbers;
    }

    private static Map<String, Double> numbers(JsonNode result) {
        ResultPaths paths = new ResultPaths();
        paths.collect("", result);
        return paths.numbers;
    }

    private void collect(String path, JsonNode node) {
        if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
        } else if (node.isObject()) {
            node.properties().forEach(e -> collect(join(path, e.getKey()), e.getValue()));
        } else if (node.isArray()) {
            // Stations are sorted by what broke first, which differs between replications: go by name.
            Map<String, JsonNode> byName = new TreeMap<>();
            node.forEach(member -> {
                if (member.hasNonNull("name")) {
                    String kind = member.path("kind").asText("");
                    byName.put(
                            (kind.isEmpty() ? "" : kind + ".")
                                    + member.path("name").asText(),
                            member);
                }
            });
            byName.forEach((name, member) -> collect(join(path, name), member));
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
