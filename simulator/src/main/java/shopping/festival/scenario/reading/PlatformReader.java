package shopping.festival.scenario.reading;

import java.util.List;
import shopping.festival.base.random.Law;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.model.checkout.CheckoutRules;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Order;
import shopping.festival.model.payment.PaymentRules;
import shopping.festival.model.sellers.SellersRules;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lanes;
import shopping.festival.scenario.Capacity;
import shopping.festival.scenario.hocon.Item;
import shopping.festival.scenario.hocon.Laws;
import shopping.festival.scenario.hocon.Levels;
import shopping.festival.scenario.hocon.Section;

/** Reads the rules of checkout, sellers and payment, and checks that they leave a lookahead. */
final class PlatformReader {
    /** Windows cannot be shorter. */
    private static final long LOOKAHEAD_LEAST = VirtualTime.MILLISECOND;

    /** Servers of a lane; more lanes do the same for those who want more. */
    private static final int SERVERS_MAX = 1_024;

    private final Section demand;
    private final Section checkout;
    private final Section sellers;
    private final Section payment;

    final Capacity checkoutCapacity;
    final Capacity paymentCapacity;
    final CheckoutRules checkoutRules;
    final PaymentRules paymentRules;

    PlatformReader(Section demand, Section checkout, Section sellers, Section payment) {
        this.demand = demand;
        this.checkout = checkout;
        this.sellers = sellers;
        this.payment = payment;
        this.checkoutCapacity = capacity(checkout, "orders");
        this.paymentCapacity = capacity(payment, "payments");
        this.checkoutRules = checkout();
        this.paymentRules = payment();
    }

    private static Capacity capacity(Section s, String what) {
        Item item = s.need("capacity", Levels.FORM + " in " + what + " a second, or unlimited");
        Levels levels = Levels.read(item, "unlimited");
        WarehousesReader.endsNot(item, levels, Double.MIN_VALUE);
        return new Capacity(
                levels,
                s.count("lanes", 1, IntentId.LANES_MAX),
                s.count("servers", 1, SERVERS_MAX),
                VirtualTime.SECOND);
    }

    private CheckoutRules checkout() {
        Item queue = checkout.need("queueMax", "orders waiting per lane, or unlimited");
        long waiting = queue == null || queue.isWord("unlimited") ? Integer.MAX_VALUE : queue.whole(0, 100_000_000);
        Item limit = checkout.need("orderLimit", "RMB, or none");
        long fen = limit == null || limit.isWord("none") ? Long.MAX_VALUE : Math.round(limit.number(0, 1e9) * 100);
        Backoff retry = new Backoff(
                checkout.duration("retryLeast", 0, VirtualTime.HORIZON),
                demand.time("busyBackoff"),
                demand.count("busyRetriesMax", 0, Order.TRIES_MAX));
        return new CheckoutRules(lanes(checkout, checkoutCapacity), (int) waiting, retry, fen);
    }

    private PaymentRules payment() {
        Item patience = payment.need("patience", "a duration or law, or unlimited");
        Law patient = patience == null || patience.isWord("unlimited")
                ? Law.fixed(VirtualTime.NEVER)
                : Laws.TIME.read(patience);
        return new PaymentRules(
                lanes(payment, paymentCapacity),
                payment.time("processing"),
                patient,
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
    }

    /** Lanes without their speeds, which depend on the scale. */
    private static Lanes lanes(Section s, Capacity capacity) {
        Law work = Laws.aroundOne(s, "work", "capacity sets the speed");
        return Lanes.of(capacity.lanes(), capacity.servers(), List.of(), work);
    }

    double taxRate() {
        return checkout.number("tax", 0, 10);
    }

    SellersRules sellerRules(int[][] preference) {
        boolean atPayment = sellers.choice("reserveAt", List.of("order", "payment")) == 1;
        boolean backorder = sellers.choice("whenSoldOut", List.of("lost", "backorder")) == 1;
        boolean partial = sellers.flag("partial");
        if (partial && (atPayment || backorder)) {
            sellers.find("partial")
                    .wrong(
                            "has no meaning with " + (atPayment ? "reserveAt = payment" : "whenSoldOut = backorder"),
                            "Use partial = off.");
        }
        long reactionLeast = demand.duration("reactionLeast", 0, VirtualTime.HORIZON);
        return new SellersRules(atPayment, backorder, partial, reactionLeast, payment.time("think"), preference);
    }

    /** Every way back this festival can use needs a least delay. */
    void checkLookahead(SellersRules rules) {
        boolean limited = paymentCapacity.isLimited();
        leaves(true, demand, "reactionLeast", rules.reactionLeast());
        boolean busy = checkoutCapacity.isLimited() && checkoutRules.waitingMax() < Integer.MAX_VALUE;
        leaves(busy, checkout, "retryLeast", checkoutRules.retry().least());
        boolean fails = paymentRules.failures().ever() || limited;
        leaves(fails, payment, "releaseLeast", paymentRules.settlement().releaseLeast());
        leaves(
                paymentRules.retry().max() > 0 && limited,
                payment,
                "retryLeast",
                paymentRules.retry().least());
        leaves(
                rules.reserveAtPayment() || rules.backorder(),
                payment,
                "settleLeast",
                paymentRules.settlement().least());
    }

    private static void leaves(boolean used, Section section, String key, long least) {
        if (used && section.clean(key) && least < LOOKAHEAD_LEAST && section.find(key) != null) {
            section.find(key).wrong("leaves no lookahead", "Use 1 s or more.");
        }
    }
}
