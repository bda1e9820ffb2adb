package shopping.festival.scenario.reading;

import java.util.Arrays;
import java.util.List;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.sellers.Policy;
import shopping.festival.model.sellers.StockPlan;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Section;

/** Reads how a stock record is refilled. */
final class PolicyReader {
    private static final List<String> POLICIES = List.of("none", "one-off", "rq", "ss", "base-stock");
    private static final String DELIVERIES = "instants and units such as [[2 h, 50]]";
    private static final int UNITS_MAX = StockPlan.UNITS_MAX;

    private PolicyReader() {}

    static Policy read(Section at) {
        String policy = POLICIES.get(at.choice("policy", POLICIES));
        if (!at.clean("policy")) {
            return Policy.NONE;
        }
        String because = "with policy = " + policy;
        if (!policy.equals("one-off")) {
            at.unused(because, "deliveries");
        }
        if (policy.equals("none") || policy.equals("one-off")) {
            at.unused(because, "reorderPoint", "quantity", "upTo", "lead", "supply");
            return policy.equals("none") ? Policy.NONE : oneOff(at);
        }
        long supply = at.need("supply", "units, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> item.whole(0, UNITS_MAX))
                .orElse(Policy.ENDLESS);
        return switch (policy) {
            case "rq" -> {
                at.unused(because, "upTo");
                yield new Policy.ReorderPoint(
                        at.count("reorderPoint", -1, UNITS_MAX),
                        at.count("quantity", 1, UNITS_MAX),
                        at.time("lead"),
                        supply);
            }
            case "ss" -> {
                at.unused(because, "quantity");
                yield orderUpTo(at, supply);
            }
            default -> {
                at.unused(because, "quantity", "reorderPoint");
                int upTo = at.count("upTo", 0, UNITS_MAX);
                yield new Policy.OrderUpTo(upTo - 1, upTo, at.time("lead"), supply);
            }
        };
    }

    private static Policy orderUpTo(Section at, long supply) {
        int upTo = at.count("upTo", 0, UNITS_MAX);
        int reorder = at.count("reorderPoint", -1, UNITS_MAX);
        if (at.clean("reorderPoint", "upTo") && reorder >= upTo) {
            at.at("reorderPoint").wrong("is not below upTo (" + upTo + ")", "Order up to more than the reorder point.");
        }
        return new Policy.OrderUpTo(reorder, upTo, at.time("lead"), supply);
    }

    /** Units a stock record has room for. */
    private static final int RECORD_HOLDS = 1 << 28;

    private static Policy oneOff(Section at) {
        List<List<Item>> pairs = at.need("deliveries", DELIVERIES)
                .map(item -> item.pairs(DELIVERIES))
                .orElse(List.of());
        long[] times = new long[pairs.size()];
        int[] units = new int[pairs.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = Durations.micros(pairs.get(i).get(0), 0, VirtualTime.HORIZON);
            units[i] = (int) pairs.get(i).get(1).whole(1, UNITS_MAX);
        }
        long all = at.whole("units", 0, UNITS_MAX)
                + Arrays.stream(units).asLongStream().sum();
        if (at.clean("units", "deliveries") && all >= RECORD_HOLDS) {
            at.at("deliveries")
                    .wrong(
                            "make it " + all + " units in all, and a record holds fewer than " + RECORD_HOLDS,
                            "Deliver less.");
        }
        return new Policy.OneOff(times, units);
    }
}
