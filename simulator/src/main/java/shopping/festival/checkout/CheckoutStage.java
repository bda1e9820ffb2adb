package shopping.festival.checkout;

import shopping.festival.flow.CalendarStage;
import shopping.festival.flow.Due;
import shopping.festival.flow.Hop;
import shopping.festival.flow.IntentDraws;
import shopping.festival.flow.IntentId;
import shopping.festival.flow.Journal;
import shopping.festival.flow.Kind;
import shopping.festival.flow.Latency;
import shopping.festival.flow.LossReason;
import shopping.festival.flow.Order;
import shopping.festival.flow.Outbox;
import shopping.festival.flow.Partitions;
import shopping.festival.flow.Station;
import shopping.festival.market.Market;
import shopping.festival.random.Draws;
import shopping.festival.random.Purpose;
import shopping.festival.servers.Lane;
import shopping.festival.time.VirtualTime;
import shopping.festival.time.Window;

/** The checkout: attempts queue before their lane, are created as orders, or are told that the platform is busy. */
public final class CheckoutStage extends CalendarStage {
    private final CheckoutRules rules;
    private final Journal journal;
    private final Partitions sellers;
    private final Partitions buyers;
    private final boolean[] crossBorder;
    private final Lane[] lanes;

    /**
     * @param offers which offers are hosted where among the sellers
     * @param buyerLanes which buyers' lanes are hosted where
     */
    public CheckoutStage(
            CheckoutRules rules,
            Market market,
            IntentDraws draws,
            Journal journal,
            Partitions offers,
            Partitions buyerLanes) {
        super(draws);
        this.rules = rules;
        this.journal = journal;
        this.sellers = offers;
        this.buyers = buyerLanes;
        this.crossBorder = new boolean[market.cells().size()];
        for (int c = 0; c < crossBorder.length; c++) {
            crossBorder[c] = market.cells().get(c).mode().crossBorder();
        }
        this.lanes = new Lane[rules.lanes()];
        for (int l = 0; l < lanes.length; l++) {
            lanes[l] = new Lane(
                    rules.speeds().isEmpty() ? null : rules.speeds().get(l),
                    rules.servers(),
                    rules.waitingMax(),
                    rules.congestion());
        }
    }

    @Override
    protected void work(Due due, Window window, Outbox out) {
        while (due.next()) {
            for (int i = 0; i < due.size(); i++) {
                attempt(due.time(i), due.id(i), due.base(i), due.order(i), due.fen(i), out);
            }
        }
    }

    private void attempt(long at, long id, long base, long order, long fen, Outbox out) {
        int number = Draws.below(Draws.bits(base, Purpose.CHECKOUT_LANE), lanes.length);
        if (fen > rules.orderLimitFen() && crossBorder[Order.cell(order)]) {
            journal.record(Kind.OVER_LIMIT, id, order, at, number, fen);
            journal.record(Kind.LOST, id, order, at, LossReason.OVER_LIMIT.ordinal(), fen);
            return;
        }
        Lane lane = lanes[number];
        long start = lane.startFor(at);
        if (lane.isFull(at, start) || isTurnedAway(at, base, order)) {
            journal.record(Kind.BUSY, id, order, at, number, fen);
            out.to(Hop.BUSY, buyers.of(IntentId.lane(id)))
                    .add(at + rules.retryLeast(), id, order, fen, at);
            return;
        }
        double work = rules.work().isFixed() ? 1 : rules.work().sample(base, Purpose.CHECKOUT_WORK);
        long created = lane.serve(at, start, work);
        journal.served(Station.CHECKOUT, number, at, start >> VirtualTime.FRACTION_BITS, created);
        journal.took(Latency.CHECKOUT, created, created - at);
        out.to(Hop.CREATED, sellers.of(Order.offer(order))).add(created, id, order, fen, created);
    }

    /** Whether others have filled the queue. */
    private boolean isTurnedAway(long at, long base, long order) {
        return rules.congestion() != null
                && rules.congestion().refuses(at, Draws.bits(base, Purpose.CONGESTION, Order.attempt(order)));
    }
}
