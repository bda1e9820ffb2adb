package shopping.festival.model.checkout;

import shopping.festival.base.random.Law;
import shopping.festival.base.random.Purpose;
import shopping.festival.base.time.EndOfTime;
import shopping.festival.base.time.FixedTime;
import shopping.festival.base.time.Window;
import shopping.festival.model.flow.Due;
import shopping.festival.model.flow.Outbox;
import shopping.festival.model.flow.Partitions;
import shopping.festival.model.flow.Site;
import shopping.festival.model.flow.StateArchive;
import shopping.festival.model.flow.Tandem;
import shopping.festival.model.order.Hop;
import shopping.festival.model.order.Journal;
import shopping.festival.model.order.Latency;
import shopping.festival.model.order.Order;
import shopping.festival.model.order.Refusal;
import shopping.festival.model.order.Station;
import shopping.festival.model.servers.Lane;
import shopping.festival.model.servers.LaneChoice;

/**
 * The stock service of the sellers, where it takes time: a created order queues behind its lane of the checkout and asks
 * its seller when it is served, or is told that the platform is busy.
 */
final class StockService {
    private final CheckoutRules rules;
    private final Site site;
    private final Law work;
    private final Journal journal;
    private final Partitions sellers;
    private final int partition;
    private final LaneChoice laneChoice;
    private final Lane[] lanes;
    private final Tandem way;

    StockService(CheckoutRules rules, Site site) {
        this.rules = rules;
        this.site = site;
        this.work = rules.stock().lanes().work();
        this.journal = site.journal();
        this.sellers = site.hosts().offers();
        this.partition = site.partition();
        this.laneChoice =
                LaneChoice.ofCheckout(rules.lanes(), site.hosts().buyerLanes().units());
        this.lanes =
                rules.stock().lanes().open("sellers.capacity", rules.stock().waitingMax());
        this.way = new Tandem(site.draws());
    }

    /** An order is created of an attempt. */
    void enter(long created, Due attempt) {
        way.enter(created, attempt.id(), attempt.order(), attempt.fen(), attempt.time());
    }

    /** Those created in a window; all attempts of it are worked off. */
    void close(Window window, Outbox out) {
        way.close(window, row -> ask(row, out));
    }

    Tandem way() {
        return way;
    }

    private void ask(Due row, Outbox out) {
        long at = row.time();
        long id = row.id();
        long order = row.order();
        long fen = row.fen();
        int number = laneChoice.laneAt(id, row.base(), row.since());
        Lane lane = lanes[number];
        long start = lane.startFor(at);
        if (lane.isFull(at, start)) {
            journal.record(Refusal.QUEUE_FULL.kind(), id, order, at, number, fen);
            journal.refused(Station.SELLERS, number, at);
            journal.tookInVain(Latency.CHECKOUT, at, at - row.since());
            out.to(Hop.BUSY, partition)
                    .add(
                            EndOfTime.within(at + rules.retry().least(), "checkout.retryLeast"),
                            id,
                            Order.withTag(order, Refusal.QUEUE_FULL.tag()),
                            fen,
                            at);
            return;
        }
        double load = work.isFixed() ? 1 : work.sample(row.base(), Purpose.SELLERS_WORK);
        long asks = lane.serve(at, start, load);
        journal.served(Station.SELLERS, number, at, FixedTime.micros(start), asks);
        journal.took(Latency.CHECKOUT, asks, asks - row.since());
        out.to(Hop.CREATED, sellers.of(Order.offer(order))).add(asks, id, order, fen, asks);
    }

    /** As that of a stage. */
    void state(StateArchive archive) {
        for (int l = site.firstLaneOf(lanes.length); l < site.endLaneOf(lanes.length); l++) {
            archive.unit("stockLanes", l, lanes[l]);
        }
        way.state(archive, "created", (id, order) -> site.hostsBuyerOf(id));
    }
}
