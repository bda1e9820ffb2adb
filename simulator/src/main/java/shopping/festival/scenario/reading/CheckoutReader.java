package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.checkout.OverloadRules;
import shopping.festival.model.checkout.StockServiceRules;
import shopping.festival.model.order.Order;
import shopping.festival.model.servers.Backoff;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Section;

/** Reads the rules of the checkout, and how its buyers come back. */
final class CheckoutReader {
    private CheckoutReader() {}

    /** @param sellers whose stock service stands behind it */
    static StageTerms.Checkout read(Section checkout, Section sellers, Section demand) {
        Capacity capacity = CapacityReader.lanes(checkout, "orders");
        int waiting = CapacityReader.waitingMax(checkout);
        long limitFen = checkout.need("orderLimit", "RMB, or none")
                .filter(item -> !item.isWord("none"))
                .map(item -> Math.round(item.number(0, 1e9) * 100))
                .orElse(Long.MAX_VALUE);
        Backoff retry = new Backoff(
                checkout.duration("retryLeast", 0, VirtualTime.HORIZON),
                demand.time("busyBackoff"),
                demand.count("busyRetriesMax", 0, Order.TRIES_MAX));
        Capacity stock = CapacityReader.lanes(sellers, "answers", capacity.lanes());
        CheckoutRules rules = new CheckoutRules(
                CapacityReader.rules(checkout, capacity),
                waiting,
                retry,
                limitFen,
                new OverloadRules(Patience.read(checkout)),
                new StockServiceRules(CapacityReader.rules(sellers, stock), CapacityReader.waitingMax(sellers)));
        return new StageTerms.Checkout(rules, capacity, stock, checkout.number("tax", 0, 10));
    }
}
