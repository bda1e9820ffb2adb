package shopping.festival.model.checkout;

import java.util.Arrays;
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
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Sums;
import shopping.festival.model.market.Market;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Kind;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.LossReason;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;
import shopping.festival.model.servers.Congestion;
import shopping.festival.model.servers.Lane;
import shopping.festival.model.servers.LaneChoice;
import shopping.festival.model.servers.TokenBucket;

/** The checkout: attempts queue before their lane, are created as orders, or are told that the platform is busy. */
public final class CheckoutStage extends CalendarStage {
    /** No instant: an attempt did not come so far. */
    private static final long REFUSED = -1;

    private final CheckoutRules rules;
    private final Site site;
    private final Law work;
    private final Congestion congestion;
    private final Journal journal;
    private final Partitions sellers;
    private final int partition;
    private final boolean[] crossBorder;
    private final LaneChoice laneChoice;
    private final Lane[] lanes;
    /** Null where sellers answer at once. */
    private final @Nullable StockService stock;

    private final OverloadRules overload;
    /** Asked once an attempt: most festivals have no such rule. */
    private final boolean guarded;

    private final WaitingRoom room;
    /** Of the room before each lane; none where there is none. */
    private final Lane[] doors;
    /** Of each lane; none where it admits all. */
    private final TokenBucket[] buckets;
    /** Of each lane; none where everybody may try again. */
    private final RetryBudget.Bucket[] budgets;

    public CheckoutStage(CheckoutRules rules, Market market, Site site) {
        super(site.draws(), (id, order) -> site.hostsBuyerOf(id));
        this.site = site;
        this.rules = rules;
        this.work = rules.lanes().work();
        this.congestion = rules.lanes().congestion();
        this.journal = site.journal();
        this.sellers = site.hosts().offers();
        this.partition = site.partition();
        this.crossBorder = new boolean[market.cells().size()];
        for (int c = 0; c < crossBorder.length; c++) {
            crossBorder[c] = market.cells().get(c).mode().crossBorder();
        }
        this.laneChoice =
                LaneChoice.ofCheckout(rules.lanes(), site.hosts().buyerLanes().units());
        this.stock = rules.stock().isLimited() ? new StockService(rules, site) : null;
        this.overload = rules.overload();
        this.guarded = !overload.isNone();
        this.room = overload.room();
        this.lanes = rules.lanes()
                .open(
                        "checkout.capacity",
                        rules.waitingMax(),
                        !overload.shedding().isNone());
        this.doors = room.isNone() ? new Lane[0] : room.doors().open("checkout.waitingRoom.rate", room.roomMax());
        this.buckets = new TokenBucket[overload.limit().isNone() ? 0 : lanes.length];
        Arrays.setAll(buckets, l -> overload.limit().bucket());
        this.budgets = new RetryBudget.Bucket[overload.budget().isNone() ? 0 : lanes.length];
        Arrays.setAll(budgets, l -> overload.budget().bucket());
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
        long base = row.base();
        long order = row.order();
        long fen = row.fen();
        int number = laneChoice.laneAt(row.id(), base, at);
        if (fen > rules.orderLimitFen() && crossBorder[Order.cell(order)]) {
            journal.record(Kind.OVER_LIMIT, row.id(), order, at, number, fen);
            journal.record(Kind.LOST, row.id(), order, at, LossReason.OVER_LIMIT.code(), fen);
            return;
        }
        if (guarded) {
            guarded(row, number, out);
            return;
        }
        Lane lane = lanes[number];
        long start = lane.startFor(at);
        if (lane.isFull(at, start) || isTurnedAway(at, base, order)) {
            refuse(Refusal.QUEUE_FULL, row, at, number, out);
            return;
        }
        create(row, at, start, number, out);
    }

    private void create(Due row, long comes, long start, int number, Outbox out) {
        long order = row.order();
        double load = work.isFixed() ? 1 : work.sample(row.base(), Purpose.CHECKOUT_WORK);
        long created = lanes[number].serve(comes, start, load);
        journal.served(Station.CHECKOUT, number, comes, FixedTime.micros(start), created);
        if (stock != null) {
            stock.enter(created, row);
            return;
        }
        journal.took(Latency.CHECKOUT, created, created - row.time());
        out.to(Hop.CREATED, sellers.of(Order.offer(order))).add(created, row.id(), order, row.fen(), created);
    }

    /**
     * The same by the rules against overload: through the waiting room, past the limits of the lane, into its queue. The
     * room is first come first served, so those it lets through come to the lane in the order in which they came to it.
     */
    private void guarded(Due row, int number, Outbox out) {
        long comes = doors.length == 0 ? row.time() : throughTheRoom(row, number, out);
        if (comes == REFUSED) {
            return;
        }
        if (budgets.length > 0 && Order.attempt(row.order()) == 1) {
            budgets[number].feed();
        }
        Lane lane = lanes[number];
        long start = lane.startFor(comes);
        if (buckets.length > 0 && !buckets[number].take(comes)) {
            refuseAtLane(Refusal.RATE_LIMITED, row, comes, start, number, out);
        } else if (isShed(row, lane, comes, start)) {
            refuseAtLane(Refusal.SHED, row, comes, start, number, out);
        } else if (lane.isFull(comes, start) || isTurnedAway(comes, row.base(), row.order())) {
            refuseAtLane(Refusal.QUEUE_FULL, row, comes, start, number, out);
        } else if (!losesPatience(row, comes, start, number, out)) {
            create(row, comes, start, number, out);
        }
    }

    /** When the room lets a buyer through, or {@link #REFUSED}. */
    private long throughTheRoom(Due row, int number, Outbox out) {
        long at = row.time();
        Lane door = doors[number];
        long opens = door.startFor(at);
        if (door.isFull(at, opens)) {
            journal.refused(Station.WAITING_ROOM, number, at);
            refuse(Refusal.WAITING_ROOM, row, at, number, out);
            return REFUSED;
        }
        long through = FixedTime.micros(opens);
        if (through > at) {
            long patience = room.patience().sampleLong(bits(row, Purpose.ROOM_PATIENCE));
            if (through - at > patience) {
                long leaves = EndOfTime.within(at + patience, "checkout.waitingRoom.patience");
                door.standUntil(leaves);
                journal.gaveUp(Station.WAITING_ROOM, number, at, leaves);
                refuse(Refusal.WAITING_ROOM, row, leaves, number, out);
                return REFUSED;
            }
        }
        door.serve(at, opens, 1);
        journal.served(Station.WAITING_ROOM, number, at, through, through);
        return through;
    }

    private boolean isShed(Due row, Lane lane, long comes, long start) {
        Shedding shedding = overload.shedding();
        return !shedding.isNone()
                && start > FixedTime.of(comes)
                && lane.waitingAt(comes) >= shedding.above()
                && (shedding.share() == 1 || Draws.unit(bits(row, Purpose.SHED)) < shedding.share());
    }

    /** Whether a buyer leaves the queue before the turn; as it is first come first served, that delays nobody behind. */
    private boolean losesPatience(Due row, long comes, long start, int number, Outbox out) {
        long wait = FixedTime.micros(start) - comes;
        if (wait <= 0) {
            return false;
        }
        long patience = overload.patience().sampleLong(bits(row, Purpose.CHECKOUT_PATIENCE));
        if (wait <= patience) {
            return false;
        }
        long leaves = EndOfTime.within(comes + patience, "checkout.patience");
        lanes[number].standUntil(leaves);
        journal.gaveUp(Station.CHECKOUT, number, comes, leaves);
        refuseAtLane(Refusal.IMPATIENT, row, leaves, start, number, out);
        return true;
    }

    private static long bits(Due row, Purpose purpose) {
        return Draws.bits(row.base(), purpose, Order.attempt(row.order()));
    }

    /**
     * Turns away who has come to the lane: that costs it work, at the end of its queue or, where somebody has left that, at
     * the turn there would have been; and who comes beyond the budget of retries is lost at once.
     */
    private void refuseAtLane(Refusal refusal, Due row, long at, long start, int number, Outbox out) {
        if (overload.refusalWork() > 0) {
            lanes[number].workOff(start, overload.refusalWork());
        }
        if (budgets.length == 0 || budgets[number].take()) {
            refuse(refusal, row, at, number, out);
            return;
        }
        record(refusal, row, at, number);
        journal.record(Kind.LOST, row.id(), row.order(), at, refusal.loss().code(), row.fen());
    }

    /** Turns an attempt away: its buyer is told by whom, and comes back later or gives up. */
    private void refuse(Refusal refusal, Due row, long at, int number, Outbox out) {
        record(refusal, row, at, number);
        long told = EndOfTime.within(at + rules.retry().least(), "checkout.retryLeast");
        out.to(Hop.BUSY, partition).add(told, row.id(), Order.withTag(row.order(), refusal.tag()), row.fen(), at);
    }

    private void record(Refusal refusal, Due row, long at, int number) {
        journal.record(refusal.kind(), row.id(), row.order(), at, number, row.fen());
        if (refusal.isOfCheckout()) {
            journal.refused(Station.CHECKOUT, number, at);
        }
        if (at > row.time()) {
            journal.tookInVain(Latency.CHECKOUT, at, at - row.time());
        }
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

    @Override
    public void state(StateArchive archive) {
        super.state(archive);
        for (int l = site.firstLaneOf(lanes.length); l < site.endLaneOf(lanes.length); l++) {
            archive.unit("lanes", l, lanes[l]);
            if (doors.length > 0) {
                archive.unit("doors", l, doors[l]);
            }
            if (buckets.length > 0) {
                archive.unit("buckets", l, buckets[l]);
            }
            if (budgets.length > 0) {
                archive.unit("budgets", l, budgets[l]);
            }
        }
        if (stock != null) {
            stock.state(archive);
        }
    }
}
