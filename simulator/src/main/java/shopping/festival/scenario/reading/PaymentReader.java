package shopping.festival.scenario.reading;

import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.order.Order;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.servers.Backoff;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.StageTerms;
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
                        payment.count("retriesMax", 0, Order.PAY_TRIES_MAX)),
                new PaymentRules.Failures(
                        payment.share("declined"),
                        payment.share("unpaid"),
                        payment.duration("expiry", 0, VirtualTime.HORIZON)),
                new PaymentRules.Settlement(
                        payment.duration("releaseLeast", 0, VirtualTime.HORIZON),
                        payment.time("releaseDelay"),
                        payment.duration("settleLeast", 0, VirtualTime.HORIZON)));
        return new StageTerms.Payment(rules, capacity);
    }
}
