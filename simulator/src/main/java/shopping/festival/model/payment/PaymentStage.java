package shopping.festival.model.payment;

import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.VirtualTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentDraws;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Station;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Lane;

/** Payment: accepted orders queue before their lane and are paid, declined, or never paid. */
public final class PaymentStage extends CalendarStage {
    private final PaymentRules rules;
    private final Journal journal;
    private final Partitions offers;
    private final Partitions warehouses;
    private final Lane[] lanes;
    /** Orders whose buyers come back later: taken up, but not yet worked off. */
    private final Sums postponed = new Sums();

    /** @param offers which offers are hosted where among the sellers */
    public PaymentStage(
            PaymentRules rules, IntentDraws draws, Journal journal, Partitions offers, Partitions warehouses) {
        super(draws);
        this.rules = rules;
        this.journal = journal;
        this.offers = offers;
        this.warehouses = warehouses;
        this.lanes = new Lane[rules.lanes()];
        for (int l = 0; l < lanes.length; l++) {
            lanes[l] = new Lane(
                    rules.speeds().isEmpty() ? null : rules.speeds().get(l),
                    rules.servers(),
                    Integer.MAX_VALUE,
                    rules.congestion());
        }
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                pay(due.time(i), due.id(i), due.base(i), due.order(i), due.fen(i), due.since(i), out);
            }
        }
    }

    private void pay(long at, long id, long base, long order, long fen, long acceptedAt, Outbox out) {
        int number = Draws.below(Draws.bits(base, Purpose.PAYMENT_LANE), lanes.length);
        int tries = Order.payTries(order);
        if (tries == 0
                && rules.unpaidShare() > 0
                && Draws.unit(Draws.bits(base, Purpose.NEVER_PAYS)) < rules.unpaidShare()) {
            long expires = Math.max(at, acceptedAt + rules.expiry());
            fail(Kind.UNPAID, LossReason.UNPAID, expires, id, base, order, fen, number, out);
            return;
        }
        Lane lane = lanes[number];
        long startFixed = lane.startFor(at);
        long start = startFixed >> VirtualTime.FRACTION_BITS;
        if (start > at && start - at > rules.patience().sampleLong(Draws.bits(base, Purpose.PATIENCE, tries))) {
            if (tries < rules.retriesMax()) {
                long again = at
                        + rules.retryLeast()
                        + rules.backoff().sampleLong(Draws.bits(base, Purpose.PAYMENT_BACKOFF, tries));
                postponed.add(Sums.hash(id, Order.attempt(order)), fen);
                keep(again, id, Order.withPayTry(order), fen, acceptedAt);
            } else {
                fail(Kind.UNPAID, LossReason.UNPAID, at, id, base, order, fen, number, out);
            }
            return;
        }
        double work = rules.work().isFixed() ? 1 : rules.work().sample(base, Purpose.PAYMENT_WORK);
        long served = lane.serve(at, startFixed, work);
        journal.served(Station.PAYMENT, number, at, start, served);
        long answered = served + rules.processing().sampleLong(base, Purpose.PROCESSING);
        if (Draws.unit(Draws.bits(base, Purpose.DECLINED)) < rules.declinedShare()) {
            fail(Kind.DECLINED, LossReason.DECLINED, answered, id, base, order, fen, number, out);
            return;
        }
        journal.record(Kind.PAID, id, order, answered, number, fen);
        journal.took(Latency.PAYMENT, answered, answered - acceptedAt);
        journal.paid(order, answered, fen);
        if (Order.tag(order) == Tag.PLAIN) {
            int warehouse = Order.warehouse(order);
            out.to(Hop.PAID, warehouses.of(warehouse)).add(answered, id, order, fen, answered);
        } else {
            long looks = answered + rules.settleLeast();
            out.to(Hop.RETURNED, offers.of(Order.offer(order)))
                    .add(looks, id, Order.withTag(order, Tag.LOOKING), fen, answered);
        }
    }

    /** An order ends without payment; its unit, if it holds one, goes back on sale. */
    private void fail(
            Kind kind, LossReason reason, long at, long id, long base, long order, long fen, int lane, Outbox out) {
        journal.record(kind, id, order, at, lane, fen);
        journal.record(Kind.LOST, id, order, at, reason.code(), fen);
        if (Order.tag(order) == Tag.UNRESERVED) {
            return;
        }
        long back = at + rules.releaseLeast() + rules.releaseDelay().sampleLong(base, Purpose.RELEASE_DELAY);
        out.to(Hop.RETURNED, offers.of(Order.offer(order))).add(back, id, Order.withTag(order, Tag.RELEASE), fen, at);
    }

    @Override
    public Sums taken() {
        Sums done = new Sums();
        done.add(super.taken());
        done.subtract(postponed);
        return done;
    }
}
