package shopping.festival.model.payment;

import java.util.Arrays;
import shopping.festival.base.random.Draws;
import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.CalendarStage;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;
import shopping.festival.model.order.Tag;
import shopping.festival.model.servers.Backoff;
import shopping.festival.model.servers.Lane;
import shopping.festival.model.servers.LaneChoice;

/** Payment: accepted orders queue before their lane and are paid, declined, or never paid. */
public final class PaymentStage extends CalendarStage {
    private final PaymentRules rules;
    private final Site site;
    private final PaymentRules.Failures failures;
    private final PaymentRules.Settlement settlement;
    private final Law work;
    private final Journal journal;
    private final Partitions offers;
    /** Per warehouse: the partition that hosts it. */
    private final int[] warehouses;

    private final LaneChoice laneChoice;
    private final Lane[] lanes;
    /** By lane; none where there is no breaker. */
    private final Breaker[] breakers;

    private final PaymentLuck luck;
    /** Orders whose buyers come back later: taken up, but not yet worked off. */
    private final Sums postponed = new Sums();

    public PaymentStage(PaymentRules rules, Site site) {
        super(site.draws(), (id, order) -> site.hostsBuyerOf(id));
        this.site = site;
        this.rules = rules;
        this.failures = rules.failures();
        this.settlement = rules.settlement();
        this.work = rules.lanes().work();
        this.journal = site.journal();
        this.offers = site.hosts().offers();
        this.warehouses = site.hosts().warehouses();
        this.laneChoice =
                LaneChoice.ofPayment(rules.lanes(), site.hosts().buyerLanes().units());
        this.luck = new PaymentLuck(rules);
        this.lanes = rules.lanes().open("payment.capacity", Integer.MAX_VALUE);
        this.breakers = new Breaker[rules.breaker().isNone() ? 0 : lanes.length];
        Arrays.setAll(breakers, lane -> new Breaker(rules.breaker()));
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                pay(due.at(i), out);
            }
        }
    }

    private void pay(Due row, Outbox out) {
        long at = row.time();
        long base = row.base();
        int number = laneChoice.laneAt(row.id(), base, row.since());
        int tries = Order.payTries(row.order());
        Payers payer = luck.payer(row.id());
        if (tries == 0 && luck.neverPays(row.id(), base, at)) {
            long expires = EndOfTime.within(Math.max(at, row.since() + failures.expiry()), "payment.expiry");
            fail(Kind.UNPAID, LossReason.UNPAID, row, expires, number, out);
            return;
        }
        Lane lane = lanes[number];
        long startFixed = lane.startFor(at);
        long start = FixedTime.micros(startFixed);
        if (breakers.length > 0 && breakers[number].refuses(at, start - at)) {
            journal.refused(Station.PAYMENT, number, at);
            tryLater(row, at, payer, number, Refusal.BREAKER_OPEN.kind(), Refusal.BREAKER_OPEN.loss(), out);
            return;
        }
        if (start > at) {
            // Nobody knows the wait beforehand: who cannot wait so long stands in the queue until then, and as it is
            // first come first served, delays nobody behind (Baccelli, Boyer & Hebuterne 1984).
            long patience = payer.patience().sampleLong(Draws.bits(base, Purpose.PATIENCE, tries));
            if (start - at > patience) {
                long leaves = EndOfTime.within(at + patience, "payment.patience");
                journal.gaveUp(Station.PAYMENT, number, at, leaves);
                tryLater(row, leaves, payer, number, Kind.UNPAID, LossReason.UNPAID, out);
                return;
            }
        }
        double load = work.isFixed() ? 1 : work.sample(base, Purpose.PAYMENT_WORK);
        long served = lane.serve(at, startFixed, load);
        journal.served(Station.PAYMENT, number, at, start, served);
        long answered = luck.answered(served, base);
        if (luck.isDeclined(row.id(), base, served)) {
            fail(Kind.DECLINED, LossReason.DECLINED, row, answered, number, out);
        } else {
            settle(row, answered, number, out);
        }
    }

    /** A buyer leaves the queue, or is not let into it, and comes back later or gives up for that reason. */
    private void tryLater(Due row, long leaves, Payers payer, int lane, Kind kind, LossReason reason, Outbox out) {
        Backoff retry = rules.retry();
        int tries = Order.payTries(row.order());
        if (tries >= payer.retriesMax()) {
            fail(kind, reason, row, leaves, lane, out);
            return;
        }
        long again = retry.after(
                leaves + retry.least(),
                Draws.bits(row.base(), Purpose.PAYMENT_BACKOFF, tries),
                tries,
                "payment.backoff");
        postponed.add(Sums.hash(row.id(), Order.attempt(row.order())), row.fen());
        keep(again, row.id(), Order.withPayTry(row.order()), row.fen(), row.since());
    }

    private void settle(Due row, long answered, int lane, Outbox out) {
        long id = row.id();
        long order = row.order();
        long fen = row.fen();
        journal.record(Kind.PAID, id, order, answered, lane, fen);
        journal.took(Latency.PAYMENT, answered, answered - row.since());
        journal.paid(order, answered, fen);
        if (Order.tag(order) == Tag.PLAIN) {
            int warehouse = Order.warehouse(order);
            out.to(Hop.PAID, warehouses[warehouse]).add(answered, id, order, fen, answered);
        } else {
            long looks = EndOfTime.within(answered + settlement.least(), "payment.settleLeast");
            out.to(Hop.RETURNED, offers.of(Order.offer(order)))
                    .add(looks, id, Order.withTag(order, Tag.LOOKING), fen, answered);
        }
    }

    /** An order ends without payment; its unit, if it holds one, goes back on sale. */
    private void fail(Kind kind, LossReason reason, Due row, long at, int lane, Outbox out) {
        long id = row.id();
        long order = row.order();
        long fen = row.fen();
        journal.record(kind, id, order, at, lane, fen);
        journal.tookInVain(Latency.PAYMENT, at, at - row.since());
        journal.record(Kind.LOST, id, order, at, reason.code(), fen);
        if (Order.tag(order) == Tag.UNRESERVED) {
            return;
        }
        long back = settlement.releaseDelay().after(at + settlement.releaseLeast(), row.base(), Purpose.RELEASE_DELAY);
        out.to(Hop.RETURNED, offers.of(Order.offer(order))).add(back, id, Order.withTag(order, Tag.RELEASE), fen, at);
    }

    @Override
    public Sums taken() {
        Sums done = new Sums();
        done.add(super.taken());
        done.subtract(postponed);
        return done;
    }

    @Override
    public void state(StateArchive archive) {
        super.state(archive);
        for (int l = site.firstLaneOf(lanes.length); l < site.endLaneOf(lanes.length); l++) {
            archive.unit("lanes", l, lanes[l]);
            if (breakers.length > 0) {
                archive.unit("breakers", l, breakers[l]);
            }
        }
    }
}
