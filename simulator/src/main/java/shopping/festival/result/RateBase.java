package shopping.festival.result;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the rates and shares of a result are of: the counts below the line. With them rates of several replications make one
 * rate of all that happened in them, the ratio of the means; the mean of the replications' own rates is another number, in
 * which a day of few buyers counts as much as one of many.
 */
final class RateBase {
    private static final List<String> GMV = List.of("gmvFen");
    private static final List<String> ORDERS = List.of("ordersPaidInDay");
    private static final List<String> FIRST = List.of("stockOut.firstAttempts");

    private static final Map<String, List<String>> BASES = Map.of(
            "stockOut.attemptRate", List.of("attempts.accepted", "attempts.soldOut"),
            "stockOut.firstAttemptFillRate", FIRST,
            "stockOut.shelfFillRate", FIRST,
            "stock.shelfFillRate", List.of("stock.firstAttempts"),
            "foreign.gmvShare", GMV,
            "foreign.orderShare", ORDERS,
            "foreign.crossBorderOrderShare", ORDERS);

    private RateBase() {}

    /** The keys whose sum a rate or share is of; none for what is no such thing. */
    static List<String> of(String path) {
        List<String> known = BASES.get(path);
        if (known != null) {
            return known;
        }
        String group = path.substring(0, path.lastIndexOf('.') + 1);
        if (path.startsWith("newcomers.") && path.endsWith(".fillRate")) {
            String name = group.substring("newcomers.".length(), group.length() - 1);
            return List.of(group + "unitsSold", "stockOut.byOrigin." + name + ".lostUnits");
        }
        if (!path.endsWith(".share")) {
            return List.of();
        }
        int byCategory = path.indexOf(".byCategory.");
        return path.startsWith("newcomers.") && byCategory >= 0
                ? List.of(path.substring(0, byCategory) + ".gmvFen")
                : GMV;
    }

    /** How much a rate is of in one result; empty if it does not say. */
    static OptionalDouble below(String path, Map<String, Double> numbers) {
        List<String> base = of(path);
        return base.isEmpty() || !numbers.keySet().containsAll(base)
                ? OptionalDouble.empty()
                : OptionalDouble.of(base.stream().mapToDouble(numbers::get).sum());
    }
}
