package shopping.festival.model.checkout;

import org.jspecify.annotations.Nullable;
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
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.IntentId;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;
import shopping.festival.model.servers.Congestion;
import shopping.festival.model.servers.Lane;

/** The checkout: attempts queue before their lane, are created as orders, or are told that the platform is busy. */
public final class CheckoutStage extends CalendarStage {
    private final CheckoutRules rules;
    private final Law work;
    private final Congestion congestion;
    private final Journal journal;
    private final Partitions sellers;
    private final Partitions buyers;
    private final boolean[] crossBorder;
    private final Lane[] lanes;
    /** Null where sellers answer at once. */
    private final @Nullable StockService stock;

    private final OverloadRules overload;
    /** Asked once an attempt: most festivals have no such rule. */
    private final boolean guarded;

    public CheckoutStage(CheckoutRules rules, Market market, Site site) {
        super(site.draws());
        this.rules = rules;
        this.work = rules.lanes().work();
        this.congestion = rules.lanes().congestion();
        this.journal = site.journal();
        this.sellers = site.hosts().offers();
        this.buyers = site.hosts().buyerLanes();
        this.crossBorder = new boolean[market.cells().size()];
        for (int c = 0; c < crossBorder.length; c++) {
            crossBorder[c] = market.cells().get(c).mode().crossBorder();
        }
        this.lanes = rules.lanes().open("checkout.capacity", rules.waitingMax());
        this.stock = rules.stock().isLimited() ? new StockService(rules, site) : null;
        this.overload = rules.overload();
        this.guarded = !overload.isNone();
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                attempt(due.at(i), out);
            }
        }
        if (stock != null) {
            stock.close(window, out);
        }
    }

    private void attempt(Due row, Outbox out) {
        long at = row.time();
        long id = row.id();
        long base = row.base();
        long order = row.order();
        long fen = row.fen();
        int number = Draws.below(Draws.bits(base, Purpose.CHECKOUT_LANE), lanes.length);
        if (fen > rules.orderLimitFen() && crossBorder[Order.cell(order)]) {
            journal.record(Kind.OVER_LIMIT, id, order, at, number, fen);
            journal.record(Kind.LOST, id, order, at, LossReason.OVER_LIMIT.code(), fen);
            return;
        }
        Lane lane = lanes[number];
        long start = lane.startFor(at);
        if (lane.isFull(at, start) || isTurnedAway(at, base, order)) {
            refuse(Refusal.QUEUE_FULL, row, at, number, out);
            return;
        }
        if (guarded && losesPatience(row, lane, start, number, out)) {
            return;
        }
        create(row, lane, start, number, out);
    }

    private void create(Due row, Lane lane, long start, int number, Outbox out) {
        long at = row.time();
        long order = row.order();
        double load = work.isFixed() ? 1 : work.sample(row.base(), Purpose.CHECKOUT_WORK);
        long created = lane.serve(at, start, load);
        journal.served(Station.CHECKOUT, number, at, FixedTime.micros(start), created);
        if (stock != null) {
            stock.enter(created, row, at);
            return;
        }
        journal.took(Latency.CHECKOUT, created, created - at);
        out.to(Hop.CREATED, sellers.of(Order.offer(order))).add(created, row.id(), order, row.fen(), created);
    }

    /** Whether a buyer leaves the queue before the turn; as it is first come first served, that delays nobody behind. */
    private boolean losesPatience(Due row, Lane lane, long startFixed, int number, Outbox out) {
        long at = row.time();
        long wait = FixedTime.micros(startFixed) - at;
        if (wait <= 0) {
            return false;
        }
        long patience = overload.patience()
                .sampleLong(Draws.bits(row.base(), Purpose.CHECKOUT_PATIENCE, Order.attempt(row.order())));
        if (wait <= patience) {
            return false;
        }
        long leaves = EndOfTime.within(at + patience, "checkout.patience");
        lane.standUntil(leaves);
        journal.gaveUp(Station.CHECKOUT, number, at, leaves);
        journal.tookInVain(Latency.CHECKOUT, leaves, patience);
        refuse(Refusal.IMPATIENT, row, leaves, number, out);
        return true;
    }

    /** Turns an attempt away: its buyer is told by whom, and comes back later or gives up. */
    private void refuse(Refusal refusal, Due row, long at, int lane, Outbox out) {
        long id = row.id();
        long order = row.order();
        long fen = row.fen();
        journal.record(refusal.kind(), id, order, at, lane, fen);
        if (refusal != Refusal.IMPATIENT) {
            journal.refused(Station.CHECKOUT, lane, at);
        }
        long told = EndOfTime.within(at + rules.retry().least(), "checkout.retryLeast");
        out.to(Hop.BUSY, buyers.of(IntentId.lane(id))).add(told, id, Order.withTag(order, refusal.tag()), fen, at);
    }

    /** Whether others have filled the queue. */
    private boolean isTurnedAway(long at, long base, long order) {
        return congestion != Congestion.NONE
                && congestion.refuses(at, Draws.bits(base, Purpose.CONGESTION, Order.attempt(order)));
    }

    @Override
    public long idleUntil(Window closed) {
        long idle = super.idleUntil(closed);
        return stock == null ? idle : Math.min(idle, stock.way().idleUntil(closed));
    }

    @Override
    public int earliestMinute() {
        int earliest = super.earliestMinute();
        return stock == null ? earliest : Math.min(earliest, stock.way().earliestMinute());
    }

    @Override
    public long held() {
        return super.held() + (stock == null ? 0 : stock.way().held());
    }

    @Override
    public long heldMost() {
        return super.heldMost() + (stock == null ? 0 : stock.way().heldMost());
    }

    @Override
    public Sums taken() {
        return stock == null ? super.taken() : stock.way().workedOff(super.taken());
    }
}
