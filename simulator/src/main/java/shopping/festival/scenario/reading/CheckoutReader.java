package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.order.Order;
import shopping.festival.model.servers.Backoff;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.OverloadTerms;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Section;

/** Reads the rules of the checkout, and how its buyers come back. */
final class CheckoutReader {
    private static final long ORDERS_MAX = 100_000_000;

    private CheckoutReader() {}

    static StageTerms.Checkout read(Section checkout, Section demand) {
        Capacity capacity = CapacityReader.lanes(checkout, "orders");
        long waiting = checkout.need("queueMax", "orders waiting per lane, or unlimited")
                .filter(item -> !item.isWord("unlimited"))
                .map(item -> item.whole(0, ORDERS_MAX))
                .orElse((long) Integer.MAX_VALUE);
        long limitFen = checkout.need("orderLimit", "RMB, or none")
                .filter(item -> !item.isWord("none"))
                .map(item -> Math.round(item.number(0, 1e9) * 100))
                .orElse(Long.MAX_VALUE);
        Backoff retry = new Backoff(
                checkout.duration("retryLeast", 0, VirtualTime.HORIZON),
                demand.time("busyBackoff"),
                demand.count("busyRetriesMax", 0, Order.TRIES_MAX),
                GrowthReader.read(demand, "busyBackoffGrowth", "busyBackoffMax"));
        OverloadTerms overload = OverloadReader.read(checkout, demand);
        CheckoutRules rules = new CheckoutRules(
                CapacityReader.rules(checkout, capacity), (int) waiting, retry, limitFen, overload.rules());
        return new StageTerms.Checkout(rules, capacity, checkout.number("tax", 0, 10), overload);
    }
}
