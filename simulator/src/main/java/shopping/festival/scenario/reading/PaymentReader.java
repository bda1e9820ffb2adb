package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Order;
import shopping.festival.model.payment.BreakerRules;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Backoff;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.StageTerms;
import shopping.festival.scenario.hocon.Durations;
import shopping.festival.scenario.hocon.Section;

/** Reads the rules of payment. */
final class PaymentReader {
    private PaymentReader() {}

    static StageTerms.Payment read(Section payment) {
        Capacity capacity = CapacityReader.lanes(payment, "payments");
        PaymentRules rules = new PaymentRules(
                CapacityReader.rules(payment, capacity),
                payment.time("processing"),
                Patience.read(payment),
                new Backoff(
                        payment.duration("retryLeast", 0, VirtualTime.HORIZON),
                        payment.time("backoff"),
                        payment.count("retriesMax", 0, Order.PAY_TRIES_MAX),
                        GrowthReader.read(payment, "backoffGrowth", "backoffMax")),
                new PaymentRules.Failures(
                        payment.share("declined"),
                        payment.share("unpaid"),
                        payment.duration("expiry", 0, VirtualTime.HORIZON)),
                new PaymentRules.Settlement(
                        payment.duration("releaseLeast", 0, VirtualTime.HORIZON),
                        payment.time("releaseDelay"),
                        payment.duration("settleLeast", 0, VirtualTime.HORIZON)));
        return new StageTerms.Payment(rules.with(breaker(payment.section("breaker"), capacity)), capacity);
    }

    private static BreakerRules breaker(Section breaker, Capacity capacity) {
        long openFor = breaker.duration("openFor", VirtualTime.MILLISECOND, VirtualTime.HORIZON / 2);
        long waitAbove = breaker.need("waitAbove", "a duration, or none")
                .filter(item -> !item.isWord("none"))
                .map(item -> Durations.micros(item, 0, VirtualTime.HORIZON / 2))
                .orElse(VirtualTime.NEVER);
        if (waitAbove == VirtualTime.NEVER) {
            return BreakerRules.NONE;
        }
        if (!capacity.isLimited()) {
            breaker.at("waitAbove")
                    .wrong("has no meaning where nobody waits", "Give payment.capacity a limit, or use none.");
        }
        return new BreakerRules(waitAbove, openFor);
    }
}
